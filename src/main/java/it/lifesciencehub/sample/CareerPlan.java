package it.lifesciencehub.sample;

import it.lifesciencehub.shared.LocalisedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Who offers what and who wishes what at a career day of the sample: always the same for the same edition. Figures and
 * students go by their number in these lists, from 0, slots by theirs in the day, from 1.
 *
 * @param students of all classes, class after class
 * @param orders by figure, best first; empty where the company leaves it to lots
 */
public record CareerPlan(List<Offer> figures, List<Group> classes, List<Pupil> students, List<List<Integer>> orders) {

    public static final int SLOTS = 6;
    public static final int TALKS = 4;
    public static final int WISHES = 6;
    private static final long SEED = 770;
    /** So many figures are wished more often than the others. */
    private static final int SOUGHT_AFTER = 6;

    private static final int LEFT_TO_LOTS = 5;

    /** A figure of a company, with its seats in each of its slots. */
    public record Offer(
            String company,
            String contact,
            LocalisedText title,
            LocalisedText about,
            String who,
            int seats,
            List<Integer> slots) {

        static Offer of(CSVRecord row) {
            return new Offer(
                    row.get("company"),
                    row.get("contact"),
                    new LocalisedText(row.get("title_it"), row.get("title_en")),
                    new LocalisedText(row.get("about_it"), row.get("about_en")),
                    row.get("who"),
                    Integer.parseInt(row.get("seats")),
                    Stream.of(row.get("slots").split(" ")).map(Integer::valueOf).toList());
        }
    }

    /** @param pupils how many @param adults who come along, one a line */
    public record Group(
            String school, String name, String teacher, boolean minors, int pupils, String adults, boolean confirmed) {

        static Group of(CSVRecord row) {
            return new Group(
                    row.get("school"),
                    row.get("name"),
                    row.get("teacher"),
                    Boolean.parseBoolean(row.get("minors")),
                    Integer.parseInt(row.get("students")),
                    row.get("adults").replace('|', '\n'),
                    Boolean.parseBoolean(row.get("confirmed")));
        }
    }

    /** @param wishes figures, best first; empty for who has not chosen */
    public record Pupil(Group group, String givenName, String familyName, List<Integer> wishes) {

        String name() {
            return givenName + " " + familyName;
        }
    }

    /** @param over whether that edition is past: every class is confirmed and nearly everybody has chosen */
    public static CareerPlan of(boolean over) {
        SampleData data = new SampleData();
        Random random = new Random(over ? SEED : SEED + 1);
        List<Offer> figures = data.rows("careers").stream().map(Offer::of).toList();
        List<Group> classes = data.rows("classes").stream().map(Group::of).toList();
        List<String[]> names = names(data, random);
        List<Pupil> students = new ArrayList<>();
        for (Group group : classes) {
            for (int i = 0; i < group.pupils(); i++) {
                String[] name = names.get(students.size());
                boolean chosen = over ? students.size() % 19 != 7 : group.confirmed() && students.size() % 3 != 1;
                List<Integer> wishes = wishes(random, figures.size());
                students.add(new Pupil(group, name[0], name[1], chosen ? wishes : List.of()));
            }
        }
        return new CareerPlan(figures, classes, List.copyOf(students), orders(random, figures.size(), students));
    }

    private static List<String[]> names(SampleData data, Random random) {
        List<CSVRecord> given = new ArrayList<>(data.rows("names"));
        List<CSVRecord> family = new ArrayList<>(given);
        Collections.shuffle(given, random);
        Collections.shuffle(family, random);
        return IntStream.range(0, given.size())
                .mapToObj(i ->
                        new String[] {given.get(i).get("given"), family.get(i).get("family")})
                .toList();
    }

    private static List<Integer> wishes(Random random, int figures) {
        List<Integer> wishes = new ArrayList<>();
        int count = WISHES - random.nextInt(3);
        while (wishes.size() < count) {
            int figure = random.nextInt(random.nextBoolean() ? SOUGHT_AFTER : figures);
            if (!wishes.contains(figure)) {
                wishes.add(figure);
            }
        }
        return List.copyOf(wishes);
    }

    private static List<List<Integer>> orders(Random random, int figures, List<Pupil> students) {
        List<List<Integer>> orders = new ArrayList<>();
        for (int figure = 0; figure < figures; figure++) {
            Integer wished = figure;
            List<Integer> order = new ArrayList<>(IntStream.range(0, students.size())
                    .filter(one -> students.get(one).wishes().contains(wished))
                    .boxed()
                    .toList());
            Collections.shuffle(order, random);
            orders.add(figure % LEFT_TO_LOTS == LEFT_TO_LOTS - 1 ? List.of() : List.copyOf(order));
        }
        return orders;
    }
}
