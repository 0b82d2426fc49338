package dev.trajectory.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether two files hold the same bytes, without the bytes.
public final class ContentHash {

    private ContentHash() {}

    /// The SHA-256 of the bytes, in 64 hexadecimal digits.
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
