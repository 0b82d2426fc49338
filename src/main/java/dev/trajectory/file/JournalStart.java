package dev.trajectory.file;

import java.util.UUID;

/// What a journal says of itself at its start.
///
/// @param id the same in every file of one journal, which starts anew in another file now and then
/// @param generation counts those files, from 1; the highest that can be read is the one to use
/// @param unsaved how many changes the document at the start already had that its file did not
public record JournalStart(UUID id, int generation, int unsaved) {}
