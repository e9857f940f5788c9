package news.dateline.publish.index;

import java.util.ArrayList;
import java.util.List;

/** Cuts many operations into requests of bounded size, in order. */
final class Slices {
    private Slices() {
    }

    static List<List<Operation>> of(List<Operation> operations, long bytes, int items) {
        List<List<Operation>> slices = new ArrayList<>();
        List<Operation> slice = new ArrayList<>();
        long size = 0;
        for (Operation operation : operations) {
            if (!slice.isEmpty() && (size + operation.size() > bytes || slice.size() == items)) {
                slices.add(slice);
                slice = new ArrayList<>();
                size = 0;
            }
            slice.add(operation);
            size += operation.size();
        }
        if (!slice.isEmpty()) {
            slices.add(slice);
        }
        return slices;
    }
}
