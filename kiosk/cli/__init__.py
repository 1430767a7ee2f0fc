"""The command line: one file a group of commands, none of them with work of its own."""
