package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.FilterChoices;
import it.lifesciencehub.shared.web.Option;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The groups, for lists of organisations that have a seat in one. */
@Dependent
public class GroupFilterChoices implements FilterChoices {

    @Inject
    private AreaService areas;

    @Override
    public String filter() {
        return "group";
    }

    @Override
    public List<Option> options(Language language) {
        return areas.groups().stream()
                .map(group ->
                        new Option(group.getId().toString(), group.getName().in(language)))
                .toList();
    }
}
