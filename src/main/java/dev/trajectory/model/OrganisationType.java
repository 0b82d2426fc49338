package dev.trajectory.model;

/// What kind of body an organisation is.
public enum OrganisationType {
    ICB,
    ACUTE_TRUST,
    SPECIALIST_TRUST,
    MENTAL_HEALTH_TRUST,
    COMMUNITY_TRUST,
    AMBULANCE_TRUST,
    PRIMARY_CARE,
    LOCAL_AUTHORITY,
    NATIONAL_BODY,
    CHARITY,
    SUPPLIER,
    OTHER
}
