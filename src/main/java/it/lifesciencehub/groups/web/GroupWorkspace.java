package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupHead;
import it.lifesciencehub.groups.GroupService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The head and the tabs of a group's workspace, on every page of it, whichever feature the page belongs to. */
@Named
@RequestScoped
public class GroupWorkspace {

    @Inject
    private GroupService groups;

    private final Map<String, GroupHead> heads = new HashMap<>();
    private Boolean inSome;

    public GroupHead of(String slug) {
        return heads.computeIfAbsent(slug, groups::head);
    }

    /** Whether the caller is in any group, for the navigation. */
    public boolean isInSome() {
        if (inSome == null) {
            inSome = !groups.mine().isEmpty();
        }
        return inSome;
    }
}
