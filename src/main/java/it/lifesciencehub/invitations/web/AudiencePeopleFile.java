package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.AudienceMember;
import it.lifesciencehub.invitations.AudienceService;
import it.lifesciencehub.invitations.AudienceView;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everybody whom an audience names, with why they are in it and why they are written to or not, as a file. */
@ApplicationScoped
public class AudiencePeopleFile implements ListFile {

    private static final String FEATURE = "invitations";

    @Inject
    private AudienceService audiences;

    @Override
    public String address() {
        return "/staff/audience-people";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FEATURE, "audience.people");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FEATURE,
                "field.person",
                "field.email",
                "field.organisation",
                "audience.why",
                "audience.whyWrite",
                "audience.whyOut");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long id = AddressId.of(parameters.apply("audience"));
        AudienceView view = audiences.find(id);
        var outcome = audiences.look(id);
        Stream.concat(outcome.chosen().stream(), outcome.leftOut().stream())
                .forEach(member -> row.accept(line(language, view, member)));
    }

    private static List<?> line(Language language, AudienceView view, AudienceMember member) {
        return Arrays.asList(
                member.name(),
                member.email(),
                member.organisation(),
                String.join("; ", CampaignWords.why(language, view.conditions(), member)),
                member.reason() == null
                        ? ""
                        : Texts.get(
                                language, FEATURE, "reason." + member.reason().name()),
                member.exclusion() == null
                        ? ""
                        : Texts.get(
                                language,
                                FEATURE,
                                "exclusion." + member.exclusion().name(),
                                member.asked()));
    }
}
