package de.verzahnt.starter.outbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Values at rest in the outbox: plain Avro, so that accepting a report needs no registry. */
final class StoredValue {

    private StoredValue() {}

    static byte[] bytes(SpecificRecord value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            SpecificData model = SpecificData.getForClass(value.getClass());
            new SpecificDatumWriter<SpecificRecord>(value.getSchema(), model).write(value, encoder);
            encoder.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads a row with the record class of today, whatever schema it was written with. */
    static SpecificRecord read(byte[] bytes, String writerSchema) throws IOException {
        Schema writer = new Schema.Parser().parse(writerSchema);
        SpecificData model = SpecificData.get();
        Class<?> type = model.getClass(writer);
        if (type == null) {
            throw new IllegalStateException("record class: none (expected: " + writer.getFullName() + ")");
        }
        SpecificData ofType = SpecificData.getForClass(type);
        Schema reader = ofType.getSchema(type);
        return new SpecificDatumReader<SpecificRecord>(writer, reader, ofType)
                .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    }
}
