"""Pages on paper: cards and proofs as PDF."""
