# SPDX-FileCopyrightText: 2026 The Mitra authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twelve pages of bare line charts with matplotlib: lines.py DATA.csv OUT.pdf

DATA.csv has a row for each value: page, title, series, year, value.
"""

import csv
import sys

import matplotlib

matplotlib.use("pdf")
from matplotlib import pyplot
from matplotlib.backends.backend_pdf import PdfPages

pages = {}
with open(sys.argv[1], newline="", encoding="utf-8") as rows:
    for page, title, series, year, value in csv.reader(rows):
        lines = pages.setdefault((int(page), title), {})
        years, values = lines.setdefault(series, ([], []))
        years.append(int(year))
        values.append(float(value))

with PdfPages(sys.argv[2]) as pdf:
    for (page, title), lines in sorted(pages.items()):
        figure, axes = pyplot.subplots(figsize=(11.69, 8.27))
        for series, (years, values) in lines.items():
            axes.plot(years, values, label=series)
        axes.set_title(title)
        axes.legend()
        pdf.savefig(figure)
        pyplot.close(figure)
