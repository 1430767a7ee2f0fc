"""What depends on a language, one file each: scores, ends of sentences, words to avoid, words about survival."""
