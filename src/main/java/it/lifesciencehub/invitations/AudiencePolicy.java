package it.lifesciencehub.invitations;

import it.lifesciencehub.newsletters.Topic;
import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.EmailAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an audience must be like, and who of it may be written to. */
final class AudiencePolicy {

    static final int MAX_NAME = 200;
    static final int MAX_GROUNDS = 300;
    static final int MAX_BLOCK = 9;
    /** Addresses that can be pasted in one go. */
    static final int MOST_PASTED = 1_000;

    private AudiencePolicy() {}

    static void requireName(String name) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", name, MAX_NAME);
        Refusal.ofAny(problems);
    }

    static void requireRight(ConditionDraft draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.block() < 1 || draft.block() > MAX_BLOCK) {
            problems.add(new Problem("block", InvitationReason.VALUE_NOT_KNOWN));
        }
        if (draft.kind() == null) {
            problems.add(new Problem("kind", CommonReason.REQUIRED));
        } else if (draft.kind() != ConditionKind.DELEGATE
                && (draft.value() == null || !isValue(draft.kind(), draft.value()))) {
            problems.add(new Problem("value", InvitationReason.VALUE_NOT_KNOWN));
        }
        Refusal.ofAny(problems);
    }

    private static boolean isValue(ConditionKind kind, String value) {
        return switch (kind) {
            case GROUP, EVENT, CAME -> value.matches("[0-9]{1,18}");
            case ORGANISATION_KIND -> isOf(OrganisationKind.values(), value);
            case SECTOR -> isOf(Sector.values(), value);
            case SIZE -> isOf(SizeClass.values(), value);
            case JOB_FUNCTION -> isOf(JobFunction.values(), value);
            case LANGUAGE -> isOf(Language.values(), value);
            case PROVINCE -> value.matches("[A-Z]{2}");
            case SUBSCRIPTION -> value.length() <= 60 && Topic.of(value).isPresent();
            default -> value.matches("[A-Za-z][A-Za-z0-9_-]{0,39}");
        };
    }

    private static boolean isOf(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).anyMatch(one -> one.name().equals(value));
    }

    /**
     * Why somebody is not written to; empty where they are. What they have said themselves comes first, then what the
     * law and the mail servers say, then what is only bearable.
     *
     * @param nominating whether companies are asked for names
     * @param mostPerMonth invitations to one person in 30 days at most
     */
    static Optional<Exclusion> exclusion(Standing standing, boolean nominating, int mostPerMonth) {
        Exclusion found = null;
        if (standing.unsubscribed()) {
            found = Exclusion.UNSUBSCRIBED;
        } else if (standing.reason() == null) {
            found = Exclusion.NO_REASON;
        } else if (!standing.addressUsable()) {
            found = Exclusion.NO_ADDRESS;
        } else if (standing.stopped()) {
            found = Exclusion.ADDRESS_STOPPED;
        } else if (nominating && !standing.delegate()) {
            found = Exclusion.NOT_DELEGATE;
        } else if (!nominating && standing.coming()) {
            found = Exclusion.ALREADY_COMING;
        } else if (standing.asked() >= mostPerMonth) {
            found = Exclusion.ASKED_OFTEN;
        }
        return Optional.ofNullable(found);
    }

    /** The addresses in a pasted text, in small letters, each once; whatever stands around them is left out. */
    static Set<String> addresses(String pasted) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : (pasted == null ? "" : pasted).split("[\\s,;<>()\"]+")) {
            String address = word.contains("@") ? EmailAddress.normalised(word) : null;
            if (address != null && !address.isEmpty()) {
                found.add(address);
            }
        }
        if (found.isEmpty()) {
            throw new Refusal(List.of(new Problem("pasted", CommonReason.REQUIRED)));
        }
        if (found.size() > MOST_PASTED) {
            throw new Refusal(List.of(new Problem("pasted", InvitationReason.TOO_MANY_ADDRESSES, MOST_PASTED)));
        }
        return found;
    }
}
