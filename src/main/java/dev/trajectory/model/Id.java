package dev.trajectory.model;

/// What a record is known by, in the file, in findings and on the command line.
public sealed interface Id
        permits AssetId,
                AssumptionId,
                BenefitId,
                CalendarId,
                ChunkId,
                DecisionId,
                FundId,
                GainShareId,
                GateId,
                IssueId,
                OptionId,
                OrganisationId,
                OutcomeId,
                RiskId,
                RoleId,
                RolloutId,
                TrancheId,
                VoteId,
                WorkstreamId {

    /// The longest id allowed, in characters.
    int MAX_LENGTH = 64;

    String value();

    /// Throws [InvalidValue] unless the text is 1 to 64 characters, none of them a control character or white
    /// space.
    static void requireValid(String field, String value) {
        InvalidValue.requireText(field, value, MAX_LENGTH);
        for (int i = 0; i < value.length(); i++) {
            if (Character.isWhitespace(value.charAt(i)) || Character.isISOControl(value.charAt(i))) {
                throw new InvalidValue(InvalidValue.Reason.WHITE_SPACE, field, value);
            }
        }
    }
}
