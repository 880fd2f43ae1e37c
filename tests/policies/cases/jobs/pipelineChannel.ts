import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/pipeline:Pipeline";

export const cases: RuleCases = {
    passing: { "the current channel": passes(resource(TYPE, { channel: "CURRENT" })) },
    violating: {
        "the preview channel": fails("channel is not the current one", resource(TYPE, { channel: "PREVIEW" })),
        "the preview channel, in small letters": fails(
            "channel is not the current one",
            resource(TYPE, { channel: "preview" }),
        ),
    },
    unknown: { "the channel": undecided("channel", resource(TYPE, { channel: UNKNOWN })) },
    absent: { "the current one by default": passes(resource(TYPE, {})) },
};
