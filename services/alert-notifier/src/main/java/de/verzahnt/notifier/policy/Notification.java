package de.verzahnt.notifier.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of what somebody is notified when a case has a new state, or a day has come.
 *
 * @param news what somebody is told; empty when nobody is told anything
 * @param after what the parties count as notified of from now on
 */
public record Notification(List<News> news, Notified after) {

    public Notification {
        news = List.copyOf(news);
    }

    /** organisationIds of all who are told something. */
    public Set<String> organisations() {
        Set<String> all = new TreeSet<>();
        news.forEach(one -> all.addAll(one.why().keySet()));
        return all;
    }
}
