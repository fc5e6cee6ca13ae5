"""The jury's arithmetic for people who have only a spreadsheet: files in, files out, without a database.

`files` reads CSV and XLSX, `tables` writes them; `rank`, `assign` and `calibrate` are what the command line
runs.
"""
