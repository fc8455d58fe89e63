// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace mitra
{

struct PackageField {
    enum class Type { String, Integer, Number };
    QString name;
    Type type = Type::String;
    bool isRequired = false;
    QStringList allowed; // empty: any value
};

struct PackageForeignKey {
    QStringList fields;
    QString resource; // the resource's own name when it refers to itself
    QStringList referenced;
};

struct PackageResource {
    QString name;
    QString path; // a file beside datapackage.json
    QList<PackageField> fields;
    QStringList key;
    QList<PackageForeignKey> foreignKeys;

    int indexOf(const QString &field) const; // -1: none
};

// What datapackage.json says of a tabular data package (https://specs.frictionlessdata.io).
struct PackageDescription {
    QString name;
    QString title;
    QDate created; // invalid: not said
    QList<PackageResource> resources;

    const PackageResource *find(const QString &resource) const;
};

Result<PackageDescription> readPackageDescription(const QByteArray &json, const QString &fileName);

} // namespace mitra
