# SPDX-FileCopyrightText: 2026 The Mitra authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Twelve pages of bare line charts with gnuplot: gnuplot -c lines.gp FOLDER OUT.pdf
# FOLDER has a file N.dat for each page: blocks of "year value", each headed by its series' name.
set terminal pdfcairo size 29.7cm,21cm font "sans,10"
set output ARG2
set key autotitle columnheader
do for [page=1:12] {
    data = sprintf("%s/%d.dat", ARG1, page)
    stats data using 1:2 nooutput
    plot for [series=0:int(STATS_blocks)-1] data index series using 1:2 with lines
}
