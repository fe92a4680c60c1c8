package de.verzahnt.systemtests.upgrade;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A folder in one small file: name, length, bytes, one after the other, deflated as one. */
final class Folded {

    private Folded() {}

    static void fold(Path folder, Path file, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(folder);
                var out = new DataOutputStream(new DeflaterOutputStream(
                        Files.newOutputStream(file), new Deflater(Deflater.BEST_COMPRESSION)))) {
            for (Path one :
                    all.filter(Files::isRegularFile).filter(wanted).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(one);
                out.writeUTF(folder.relativize(one).toString().replace('\\', '/'));
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    static void unfold(Path file, Path folder) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(Files.newInputStream(file)))) {
            while (true) {
                Path one = folder.resolve(in.readUTF());
                Files.createDirectories(one.getParent());
                Files.write(one, in.readNBytes(in.readInt()));
            }
        } catch (EOFException end) {
            // The end of the file is the end of the list.
        }
    }
}
