package de.verzahnt.dashboard.readmodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads the first column, an object of JSON, as a value of this type; fields that the type does not have are passed over. */
public record JsonRow<T>(Class<T> type) implements RowMapper<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        return JSON.readValue(row.getString(1), type);
    }
}
