// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QPushButton;

namespace mitra
{

// A target the reader assumes to see what it would ask for. It says that it is an assumption.
class WorkingTarget : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingTarget(QWidget *parent = nullptr);

    // Which numbers make sense and where a new assumption starts.
    void setMeasure(const QString &unit, double start);
    void setValue(std::optional<double> value);
    std::optional<double> value() const { return m_value; }

signals:
    void valueChosen(std::optional<double> value);

private:
    void choose(std::optional<double> value);
    void showState();

    QPushButton *m_add;
    QWidget *m_editor;
    QDoubleSpinBox *m_number;
    double m_start = 0;
    std::optional<double> m_value;
};

} // namespace mitra
