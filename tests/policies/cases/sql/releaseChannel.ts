import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/sqlEndpoint:SqlEndpoint";

export const cases: RuleCases = {
    passing: { "the current channel": passes(resource(TYPE, { channel: { name: "CHANNEL_NAME_CURRENT" } })) },
    violating: {
        "the preview channel": fails(
            "channel.name is not the current one",
            resource(TYPE, { channel: { name: "CHANNEL_NAME_PREVIEW" } }),
        ),
    },
    unknown: { "the channel": undecided("channel.name", resource(TYPE, { channel: { name: UNKNOWN } })) },
    absent: { "the current one by default": passes(resource(TYPE, {})) },
};
