import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";
type Trail = Inputs<typeof TRAIL>;
const basic = (selector: NonNullable<Trail["eventSelectors"]>[number]): PolicyResource =>
    resource(TRAIL, { eventSelectors: [selector] });
const advanced = (...fieldSelectors: object[]): PolicyResource =>
    resource(TRAIL, { advancedEventSelectors: [{ fieldSelectors }] });
const category = (name: string): object => ({ field: "eventCategory", equals: [name] });

export const cases: RuleCases = {
    passing: {
        "all management events": passes(basic({ readWriteType: "All", includeManagementEvents: true })),
        "some data events only": passes(basic({ readWriteType: "WriteOnly", includeManagementEvents: false })),
        "all management events, by fields": passes(advanced(category("Management"))),
        "some data events only, by fields": passes(
            advanced(category("Data"), { field: "readOnly", equals: ["false"] }),
        ),
    },
    violating: {
        "writes only, and without KMS": fails(
            [
                "eventSelectors[0].readWriteType leaves out events",
                "eventSelectors[0].excludeManagementEventSources leaves out services",
            ],
            basic({ readWriteType: "WriteOnly", excludeManagementEventSources: ["kms.amazonaws.com"] }),
        ),
        "without KMS, by fields": fails(
            "advancedEventSelectors[0].fieldSelectors leaves out events",
            advanced(category("Management"), { field: "eventSource", notEquals: ["kms.amazonaws.com"] }),
        ),
    },
    unknown: {
        "whether management events are logged": undecided(
            "eventSelectors.0.includeManagementEvents",
            basic({ includeManagementEvents: UNKNOWN }),
        ),
        "the category of events": undecided(
            "advancedEventSelectors.0.fieldSelectors.0.equals.0",
            advanced(category(UNKNOWN)),
        ),
    },
    absent: {
        "no selector: AWS logs all management events": passes(resource(TRAIL, {})),
        "a selector that says nothing": passes(basic({})),
    },
};
