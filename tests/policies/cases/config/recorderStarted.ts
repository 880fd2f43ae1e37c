import type { PolicyResource } from "../../../../policies/core/resource";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const recorder = resource("aws:cfg/recorder:Recorder", { name: "default" });
const unnamed = resource("aws:cfg/recorder:Recorder", { name: UNKNOWN });
const channel = resource("aws:cfg/deliveryChannel:DeliveryChannel", { s3BucketName: "config" }, { name: "channel" });
const status = (name: string, isEnabled: boolean, ...dependencies: PolicyResource[]): PolicyResource => ({
    ...resource(
        "aws:cfg/recorderStatus:RecorderStatus",
        { name, isEnabled },
        { name: "status", from: { name: [unnamed] } },
    ),
    dependencies: dependencies.map(({ urn }) => urn),
});

export const cases: RuleCases = {
    passing: {
        "a status that starts it, after the channel": passes(recorder, channel, status("default", true, channel)),
        "a status that is told by its dependency": passes(unnamed, channel, status(UNKNOWN, true, unnamed, channel)),
    },
    violating: {
        "a status that stops it": fails(
            'its RecorderStatus "status" does not start it',
            recorder,
            channel,
            status("default", false, channel),
        ),
        "a status of another recorder": fails(
            "nothing in the stack starts it",
            recorder,
            resource("aws:cfg/recorderStatus:RecorderStatus", { name: "other", isEnabled: true }, { name: "status" }),
        ),
        "a status that does not wait for the channel": advises(
            'its RecorderStatus "status" waits for no delivery channel',
            recorder,
            channel,
            status("default", true, recorder),
        ),
    },
    unknown: {
        "whether it is started": undecided("isEnabled", recorder, channel, status("default", UNKNOWN, channel)),
    },
    absent: { "no status": fails("nothing in the stack starts it", recorder, channel) },
};
