// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/packagedescription.h"

#include "models/exchange/exchangeerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mitra
{

namespace
{

using errors::ExchangeWords;

// A name alone or a list of names; the standard allows both.
QStringList names(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &name : array)
        list.append(name.toString());
    return list;
}

QStringList allowedWords(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const auto &word : array)
        words.append(word.toVariant().toString());
    return words;
}

Result<PackageField> readField(const QJsonObject &json, const QString &fileName)
{
    PackageField field;
    field.name = json.value(QLatin1String("name")).toString();
    const QString type = json.value(QLatin1String("type")).toString(QStringLiteral("string"));
    if (type == QLatin1String("integer"))
        field.type = PackageField::Type::Integer;
    else if (type == QLatin1String("number"))
        field.type = PackageField::Type::Number;
    else if (type != QLatin1String("string"))
        return errors::badPackage(fileName,
                                  ExchangeWords::tr("Mitra does not know the type “%1”").arg(type));
    const QJsonObject constraints = json.value(QLatin1String("constraints")).toObject();
    field.isRequired = constraints.value(QLatin1String("required")).toBool();
    field.allowed = allowedWords(constraints.value(QLatin1String("enum")));
    return field;
}

Result<PackageResource> readResource(const QJsonObject &json, const QString &fileName)
{
    PackageResource resource;
    resource.name = json.value(QLatin1String("name")).toString();
    resource.path = json.value(QLatin1String("path")).toString();
    // Only files of the package itself: no path out of its folder, no address.
    if (resource.path.isEmpty() || resource.path.contains(QLatin1Char('/')) ||
        resource.path.contains(QLatin1Char('\\')) || resource.path.startsWith(QLatin1Char('.')))
        return errors::badPackage(
            fileName, ExchangeWords::tr("the table “%1” lies outside of the package: “%2”")
                          .arg(resource.name, resource.path));
    const QJsonObject schema = json.value(QLatin1String("schema")).toObject();
    const QJsonArray fields = schema.value(QLatin1String("fields")).toArray();
    for (const auto &value : fields) {
        const Result<PackageField> field = readField(value.toObject(), fileName);
        if (!field)
            return field.error();
        resource.fields.append(*field);
    }
    resource.key = names(schema.value(QLatin1String("primaryKey")));
    const QJsonArray keys = schema.value(QLatin1String("foreignKeys")).toArray();
    for (const auto &value : keys) {
        const QJsonObject key = value.toObject();
        const QJsonObject reference = key.value(QLatin1String("reference")).toObject();
        QString target = reference.value(QLatin1String("resource")).toString();
        if (target.isEmpty())
            target = resource.name;
        resource.foreignKeys.append({names(key.value(QLatin1String("fields"))), target,
                                     names(reference.value(QLatin1String("fields")))});
    }
    return resource;
}

// Every name a key uses is a field, and every table it refers to is in the package.
Result<void> checkNames(const PackageDescription &package, const QString &fileName)
{
    for (const PackageResource &resource : package.resources) {
        const auto hasAll = [](const PackageResource *of, const QStringList &fields) {
            return of && !fields.isEmpty() &&
                   std::all_of(fields.begin(), fields.end(),
                               [&](const QString &name) { return of->indexOf(name) >= 0; });
        };
        bool isSound = hasAll(&resource, resource.key);
        for (const PackageForeignKey &key : resource.foreignKeys)
            isSound = isSound && hasAll(&resource, key.fields) &&
                      hasAll(package.find(key.resource), key.referenced) &&
                      key.fields.size() == key.referenced.size();
        if (!isSound)
            return errors::badPackage(
                fileName,
                ExchangeWords::tr("a key of the table “%1” names something that is not there")
                    .arg(resource.name));
    }
    return {};
}

} // namespace

int PackageResource::indexOf(const QString &field) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).name == field)
            return i;
    }
    return -1;
}

const PackageResource *PackageDescription::find(const QString &resource) const
{
    for (const PackageResource &candidate : resources) {
        if (candidate.name == resource)
            return &candidate;
    }
    return nullptr;
}

Result<PackageDescription> readPackageDescription(const QByteArray &json, const QString &fileName)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return errors::badPackage(
            fileName, ExchangeWords::tr("it is not a description of a data package (%1)")
                          .arg(fault.errorString()));
    const QJsonObject root = document.object();
    PackageDescription package;
    package.name = root.value(QLatin1String("name")).toString();
    package.title = root.value(QLatin1String("title")).toString();
    // A date, or a date and time of which the date counts.
    package.created =
        QDate::fromString(root.value(QLatin1String("created")).toString().left(10), Qt::ISODate);
    const QJsonArray resources = root.value(QLatin1String("resources")).toArray();
    for (const auto &value : resources) {
        const Result<PackageResource> resource = readResource(value.toObject(), fileName);
        if (!resource)
            return resource.error();
        if (package.find(resource->name))
            return errors::badPackage(
                fileName, ExchangeWords::tr("the table “%1” is named twice").arg(resource->name));
        package.resources.append(*resource);
    }
    if (Result<void> sound = checkNames(package, fileName); !sound)
        return sound.error();
    return package;
}

} // namespace mitra
