"""The pages of a pack for reviewers to mark up, and a box on each to sign."""
