package de.verzahnt.provisioning.asyncapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** Avro's types in words, and the named ones inside a record. */
final class Types {

    private Types() {}

    static String words(Schema type) {
        if (type.getLogicalType() != null) {
            return type.getLogicalType().getName();
        }
        return switch (type.getType()) {
            case UNION -> type.getTypes().stream().map(Types::words).collect(Collectors.joining(" or "));
            case ARRAY -> "list of " + words(type.getElementType());
            case MAP -> "map to " + words(type.getValueType());
            case RECORD, ENUM -> "<a href=\"#" + type.getName() + "\">" + type.getName() + "</a>";
            default -> type.getType().getName();
        };
    }

    /** Adds this type and all that it is made of. */
    static void collect(Schema type, Map<String, Schema> named) {
        switch (type.getType()) {
            case UNION -> type.getTypes().forEach(one -> collect(one, named));
            case ARRAY -> collect(type.getElementType(), named);
            case ENUM -> named.put(type.getFullName(), type);
            case RECORD -> {
                named.put(type.getFullName(), type);
                type.getFields().forEach(field -> collect(field.schema(), named));
            }
            default -> {
                // Primitive types have no name of their own.
            }
        }
    }
}
