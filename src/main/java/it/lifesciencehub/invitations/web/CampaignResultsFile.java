package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.InvitationDeskService;
import it.lifesciencehub.invitations.InvitationRow;
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

/** What became of each invitation of a campaign, as a file. */
@ApplicationScoped
public class CampaignResultsFile implements ListFile {

    private static final String FEATURE = "invitations";

    @Inject
    private InvitationDeskService desk;

    @Inject
    private CampaignLook look;

    @Override
    public String address() {
        return "/staff/campaign-results";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FEATURE, "results.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FEATURE,
                "field.person",
                "field.email",
                "field.organisation",
                "campaigns.state",
                "results.sent",
                "results.seen",
                "results.answered",
                "results.place",
                "results.came",
                "results.nominee",
                "results.reminders",
                "audience.whyWrite",
                "results.note");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long campaign = AddressId.of(parameters.apply("campaign"));
        ListFile.pages(
                request -> desk.list(
                        campaign,
                        CampaignResultsPage.stateOf(parameters.apply("state")),
                        parameters.apply("q"),
                        request),
                one -> row.accept(line(language, one)));
    }

    private List<?> line(Language language, InvitationRow one) {
        return Arrays.asList(
                one.name(),
                one.email(),
                one.organisation(),
                text(language, "invitationIs." + one.state().name()),
                one.sentAt(),
                one.seenAt(),
                one.answeredAt(),
                one.place() == null
                        ? ""
                        : Texts.get(
                                language,
                                "registrations",
                                "status." + one.place().name()),
                one.came() ? text(language, "results.came") : "",
                one.nominee(),
                one.reminders(),
                text(language, "reason." + one.reason().name()),
                look.note(one.note()));
    }

    private static String text(Language language, String key) {
        return Texts.get(language, FEATURE, key);
    }
}
