package dev.trajectory.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file that one running program holds, and that the system lets go of when the program ends, however it ends.
///
/// Where a disk knows no locks, the process that the file names is asked after instead.
///
/// Any thread may take and close one. A program must not take a lock that it holds already: on some systems both
/// would be lost.
final class InstanceLock implements Closeable {

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock of a file, which is made where it is not there; null when a running program holds it.
    static @Nullable InstanceLock take(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isFree(channel, file)) {
            channel.close();
            return null;
        }
        try {
            channel.truncate(0).write(ByteBuffer.wrap(self().getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new InstanceLock(channel);
    }

    /// Locked is a byte far behind the text, so that other programs can read it on every system.
    private static boolean isFree(FileChannel channel, Path file) throws IOException {
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return !isRunning(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }

    private static String self() {
        return process(ProcessHandle.current());
    }

    /// A process by its number and, since numbers are used again, by when it started.
    private static String process(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }

    private static boolean isRunning(String holder) {
        String number = holder.split(" ", 2)[0];
        return number.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(number))
                        .map(InstanceLock::process)
                        .filter(holder::equals)
                        .isPresent();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
