/// Questions about who waits for whom that go beyond one step. The graph library JGraphT lives here and nowhere else.
///
/// Graphs are given as their nodes and a function from a node to those it waits for, so that no other package needs to
/// know how they are stored. Answers follow the order in which nodes were given: same graph, same answer.
///
/// ## Circles
/// A node lies on a circle exactly when its strongly connected component has another node, or when it waits for
/// itself. Components are found in linear time (Kosaraju and Sharir 1981); the shortest circle through a node is a
/// breadth-first search inside its component. That is a search for each node, so in a huge component the searches
/// together are cut off after some million steps (`CircleSearch.MOST_STEPS`): from then on a node that lies on a
/// circle already found keeps that one, and the others get a circle that leads by the component's first node.
///
/// May use nothing else of the program.
@NullMarked
package dev.trajectory.graph;

import org.jspecify.annotations.NullMarked;
