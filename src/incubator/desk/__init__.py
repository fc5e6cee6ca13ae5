"""The desk: what looks across the rooms, such as home, search and codes. It keeps nothing of its own."""
