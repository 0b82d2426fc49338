package dev.trajectory.funding;

import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;

/// What an organisation lacks of one kind of money.
///
/// @param amounts above nil in each year that is short
public record Lack(OrganisationId organisation, FundKind kind, ByYear amounts) {}
