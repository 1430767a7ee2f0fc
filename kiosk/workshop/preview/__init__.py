"""What an author is writing, on the screen as it is saved."""
