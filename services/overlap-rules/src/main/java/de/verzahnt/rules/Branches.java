package de.verzahnt.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Offerings sorted by what is seen of them, one sight after the other. A branch is entered only if something on it could
 * still reach the threshold.
 */
final class Branches {
    private final Sights sights;
    private final double least;
    private final Node root = new Node();

    Branches(Sights sights, double least) {
        this.sights = sights;
        this.least = least;
    }

    void add(Profile profile) {
        Node node = root;
        for (int i = 0; i < sights.telling(); i++) {
            node = node.branches.computeIfAbsent(profile.views()[i], view -> new Node());
        }
        node.leaves.put(profile.offering().id(), profile);
    }

    void remove(Profile profile) {
        remove(root, profile, 0);
    }

    /** Everything that could reach the threshold beside this offering, in no order. */
    void near(Profile profile, Consumer<Offering> found) {
        search(root, profile, 0, sights.start(), found);
    }

    private void search(Node node, Profile profile, int sight, double known, Consumer<Offering> found) {
        if (sight == sights.telling()) {
            node.leaves.values().stream()
                    .filter(leaf -> sights.couldReach(least, profile, leaf, sight, known))
                    .forEach(leaf -> found.accept(leaf.offering()));
            return;
        }
        double rest = sights.bestFrom(sight + 1);
        int view = profile.views()[sight];
        node.branches.forEach((other, branch) -> {
            double reached = known + sights.bits(sight, view, other);
            if (reached + rest >= least) {
                search(branch, profile, sight + 1, reached, found);
            }
        });
    }

    private boolean remove(Node node, Profile profile, int sight) {
        if (sight == sights.telling()) {
            node.leaves.remove(profile.offering().id());
        } else {
            node.branches.computeIfPresent(
                    profile.views()[sight], (view, branch) -> remove(branch, profile, sight + 1) ? null : branch);
        }
        return node.leaves.isEmpty() && node.branches.isEmpty();
    }

    private static final class Node {
        private final Map<Integer, Node> branches = new HashMap<>(4);
        private final Map<String, Profile> leaves = new HashMap<>(2);
    }
}
