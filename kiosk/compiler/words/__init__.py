"""What depends on a language: scores, words about survival, words to avoid."""
