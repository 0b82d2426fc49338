package dev.trajectory.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/// The computer's own disks, and shared drives that look like them.
public final class LocalDisk implements Disk {

    @Override
    public void write(Path file, byte[] bytes, @Nullable Path like) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (like != null) {
                permit(file, like);
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Owner and group can only be given by some users; the permissions count.
    private static void permit(Path file, Path like) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView from = Files.getFileAttributeView(like, PosixFileAttributeView.class);
        if (to == null || from == null) {
            return;
        }
        PosixFileAttributes attributes = from.readAttributes();
        try {
            to.setGroup(attributes.group());
            to.setOwner(attributes.owner());
        } catch (IOException e) {
            // The file then belongs to whoever saves it.
        }
        to.setPermissions(attributes.permissions());
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void replace(Path file, Path by) throws IOException {
        Files.move(by, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Windows does not let a folder be opened; there the rename itself is written through.
    @Override
    public void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The new version is in place all the same.
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
