package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.RepresentationService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who represents the association where, as a file for staff. */
@ApplicationScoped
public class RepresentationsFile implements ListFile {

    private static final String FEATURE = "roundtables";

    @Inject
    private RepresentationService representations;

    @Override
    public String address() {
        return "/staff/representations";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "roundtables", "representations.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FEATURE,
                "field.person",
                "field.kind",
                "field.body",
                "representations.group",
                "field.since",
                "field.until");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        boolean soon = RoundtableRepresentationsPage.SOON.equals(parameters.apply("ending"));
        ListFile.pages(
                request -> representations.list(soon, request),
                one -> row.accept(Arrays.asList(
                        one.personName(),
                        Texts.get(language, FEATURE, "kind." + one.kind()),
                        one.bodyName(),
                        one.groupName(language),
                        one.since(),
                        one.until())));
    }
}
