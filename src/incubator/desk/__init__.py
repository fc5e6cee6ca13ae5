"""The desk: what looks across the rooms — home, overview, search, journeys. It keeps nothing of its own."""
