package de.verzahnt.rules.index;

import de.verzahnt.rules.Offering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Offerings sorted by what is seen of them, one comparison after the other. A branch is entered only if something on it could
 * still reach the threshold.
 */
final class CandidateTrie {
    private final CachedComparisons comparisons;
    private final double least;
    private final Node root = new Node();

    CandidateTrie(CachedComparisons comparisons, double least) {
        this.comparisons = comparisons;
        this.least = least;
    }

    void add(Profile profile) {
        Node node = root;
        for (int i = 0; i < comparisons.telling(); i++) {
            node = node.branch(profile.views()[i]);
        }
        node.leaves.add(profile);
    }

    void remove(Profile profile) {
        remove(root, profile, 0);
    }

    /** Everything that could reach the threshold beside this offering, in no order. */
    void near(Profile profile, Consumer<Offering> found) {
        new Search(profile, comparisons.bestBeside(profile), found).enter(root, 0, comparisons.start());
    }

    private boolean remove(Node node, Profile profile, int depth) {
        if (depth == comparisons.telling()) {
            node.leaves.remove(profile);
        } else {
            int branch = node.find(profile.views()[depth]);
            if (branch >= 0 && remove(node.branches.get(branch), profile, depth + 1)) {
                node.cut(branch);
            }
        }
        return node.leaves.isEmpty() && node.size() == 0;
    }

    private final class Search {
        private final Profile profile;
        private final double[] rest;
        private final Consumer<Offering> found;

        Search(Profile profile, double[] rest, Consumer<Offering> found) {
            this.profile = profile;
            this.rest = rest;
            this.found = found;
        }

        private void enter(Node node, int depth, double known) {
            if (depth == comparisons.telling()) {
                for (Profile leaf : node.leaves) {
                    if (comparisons.reaches(least, profile, leaf, depth, known, rest)) {
                        found.accept(leaf.offering());
                    }
                }
                return;
            }
            int view = profile.views()[depth];
            for (int i = 0; i < node.size(); i++) {
                double reached = known + comparisons.bits(depth, view, node.views[i]);
                if (reached + rest[depth + 1] >= least) {
                    enter(node.branches.get(i), depth + 1, reached);
                }
            }
        }
    }

    private static final class Node {
        private int[] views = new int[1];
        private final List<Node> branches = new ArrayList<>(1);
        private final List<Profile> leaves = new ArrayList<>(1);

        int size() {
            return branches.size();
        }

        int find(int view) {
            for (int i = 0; i < size(); i++) {
                if (views[i] == view) {
                    return i;
                }
            }
            return -1;
        }

        Node branch(int view) {
            int known = find(view);
            if (known >= 0) {
                return branches.get(known);
            }
            if (size() == views.length) {
                views = Arrays.copyOf(views, 2 * size());
            }
            views[size()] = view;
            Node branch = new Node();
            branches.add(branch);
            return branch;
        }

        /** The last one takes its place: their order does not matter. */
        void cut(int branch) {
            int last = size() - 1;
            views[branch] = views[last];
            branches.set(branch, branches.get(last));
            branches.remove(last);
        }
    }
}
