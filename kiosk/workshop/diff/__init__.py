"""What is different between two packs, in words for a nurse who approves the newer one."""
