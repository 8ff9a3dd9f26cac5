package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.CategoryNames;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.FilterChoices;
import it.lifesciencehub.shared.web.Option;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The categories of members, for lists of organisations. */
@Dependent
public class CategoryFilterChoices implements FilterChoices {

    @Inject
    private CategoryNames names;

    @Override
    public String filter() {
        return "category";
    }

    @Override
    public List<Option> options(Language language) {
        return names.byCode().entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue().in(language)))
                .toList();
    }
}
