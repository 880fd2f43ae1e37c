import { cis } from "../core/frameworks";
import { stackRule } from "../core/rule";

/** The resource options of a status name the channel, since no property of it does. */
const CHANNEL = /[:$]aws:cfg\/deliveryChannel:DeliveryChannel::/;

export const recorderStarted = stackRule({
    name: "config-recorder-started",
    description:
        "A recorder of AWS Config is started, and after its delivery channel. A recorder alone records nothing and looks as if " +
        "it did, and AWS refuses to start one before there is a channel.",
    severity: "high",
    level: "mandatory",
    fix: "Add a RecorderStatus for the recorder with isEnabled true, and a DeliveryChannel on which the status depends.",
    url: "https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html",
    framework: cis("3.3", "Ensure AWS Config is enabled in all regions"),
    types: ["aws:cfg/recorder:Recorder"],
    *check(recorder, { stack }) {
        const statuses = stack.attached(recorder, {
            type: "aws:cfg/recorderStatus:RecorderStatus",
            property: "name",
            key: "name",
        });
        if (statuses.length === 0) {
            yield "nothing in the stack starts it";
        }
        for (const { name, props, dependencies } of statuses) {
            if (!dependencies.some((urn) => CHANNEL.test(urn))) {
                yield { advisory: `its RecorderStatus "${name}" waits for no delivery channel` };
            }
            if (props.isEnabled !== true) {
                yield `its RecorderStatus "${name}" does not start it`;
            }
        }
    },
});
