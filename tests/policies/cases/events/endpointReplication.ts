import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ENDPOINT = "aws:cloudwatch/eventEndpoint:EventEndpoint";
const endpoint = (state: string): PolicyResource => resource(ENDPOINT, { replicationConfig: { state } });

export const cases: RuleCases = {
    passing: { "events are replicated": passes(endpoint("ENABLED")) },
    violating: { "events are not replicated": fails("replicationConfig.state is off", endpoint("DISABLED")) },
    unknown: { "the setting": undecided("replicationConfig.state", endpoint(UNKNOWN)) },
    absent: { "the setting, which is on by default": passes(resource(ENDPOINT, {})) },
};
