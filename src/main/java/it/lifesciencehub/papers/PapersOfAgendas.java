package it.lifesciencehub.papers;

import it.lifesciencehub.meetings.AgendaPapers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of a group's papers that its agendas pin. */
@ApplicationScoped
class PapersOfAgendas implements AgendaPapers {

    @Inject
    private PaperPins pins;

    @Override
    public List<AgendaPaper> choices(Long groupId) {
        return pins.choices(groupId).stream().map(PapersOfAgendas::paper).toList();
    }

    @Override
    public Map<Long, AgendaPaper> find(Collection<Long> versionIds) {
        return pins.find(versionIds).stream()
                .map(PapersOfAgendas::paper)
                .collect(Collectors.toMap(AgendaPaper::versionId, Function.identity()));
    }

    private static AgendaPaper paper(PaperPin pin) {
        return new AgendaPaper(pin.versionId(), pin.label(), pin.address());
    }
}
