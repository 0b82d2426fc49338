package dev.trajectory.finance.transfer;

import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;

/// Revenue that one organisation gives another in a year.
///
/// @param amount above nil
public record Transfer(OrganisationId from, OrganisationId to, Money amount) {}
