package dev.trajectory.app;

import dev.trajectory.file.LocalDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The computer's own disk.
final class LocalJournalDisk implements JournalDisk {

    /// What the name of a file that is not yet whole ends with.
    static final String UNFINISHED = ".new";

    private final LocalDisk disk = new LocalDisk();

    @Override
    public Growing begin(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try {
            disk.write(unfinished, bytes, null);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            disk.settle(folder);
        }
        return new Growth(file);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /// A file on the computer's own disk that is being added to.
    private static final class Growth implements Growing {

        private final Path file;
        private final FileChannel channel;

        Growth(Path file) throws IOException {
            this.file = file;
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }

        /// A file that was deleted can still be written to on some systems, and all of it goes when it is
        /// closed.
        @Override
        public void settle() throws IOException {
            channel.force(false);
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
