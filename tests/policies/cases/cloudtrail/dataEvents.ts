import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";
const NO_READS = "no selector logs reads of S3 objects";
const NO_WRITES = "no selector logs writes of S3 objects";

const basic = (type: string, readWriteType?: string): PolicyResource =>
    resource(TRAIL, {
        eventSelectors: [{ readWriteType, dataResources: [{ type, values: ["arn:aws:s3:::lake-bronze/"] }] }],
    });
const objects = { field: "resources.type", equals: ["AWS::S3::Object"] };
const data = { field: "eventCategory", equals: ["Data"] };
const advanced = (...selectors: (readonly { field: string; equals: string[] }[])[]): PolicyResource =>
    resource(TRAIL, { advancedEventSelectors: selectors.map((fieldSelectors) => ({ fieldSelectors })) });
const only = (readOnly: string): { field: string; equals: string[] } => ({ field: "readOnly", equals: [readOnly] });

export const cases: RuleCases = {
    passing: {
        "all accesses to objects": passes(basic("AWS::S3::Object", "All")),
        "all accesses to objects, by default": passes(basic("AWS::S3::Object")),
        "all accesses to objects, by fields": passes(advanced([data, objects])),
        "reads and writes apart": passes(advanced([data, objects, only("true")], [data, objects, only("false")])),
    },
    violating: {
        "writes only": fails(NO_READS, basic("AWS::S3::Object", "WriteOnly")),
        "reads only": fails(NO_WRITES, basic("AWS::S3::Object", "ReadOnly")),
        "reads only, by fields": fails(NO_WRITES, advanced([data, objects, only("true")])),
        "data events of functions": fails([NO_READS, NO_WRITES], basic("AWS::Lambda::Function")),
        "management events": fails(
            [NO_READS, NO_WRITES],
            advanced([{ field: "eventCategory", equals: ["Management"] }]),
        ),
    },
    unknown: {
        "the selectors": undecided("eventSelectors", resource(TRAIL, { eventSelectors: UNKNOWN })),
        "whose data events": undecided("eventSelectors.0.dataResources.0.type", basic(UNKNOWN)),
    },
    absent: { "no selector": fails([NO_READS, NO_WRITES], resource(TRAIL, {})) },
};
