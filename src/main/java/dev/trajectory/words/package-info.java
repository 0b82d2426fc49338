/// Says values in words: findings, causes, refusals, labels. All text a person reads comes from the resource bundles
/// beside these classes, for a given locale.
///
/// May use all packages that compute, none that show.
@NullMarked
package dev.trajectory.words;

import org.jspecify.annotations.NullMarked;
