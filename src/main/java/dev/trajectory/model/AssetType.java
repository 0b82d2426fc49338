package dev.trajectory.model;

/// What kind of technology an asset is.
public enum AssetType {
    SERVER_OS,
    DATABASE,
    END_USER_DEVICE,
    MEDICAL_DEVICE,
    CLINICAL_SYSTEM,
    NETWORK,
    OTHER
}
