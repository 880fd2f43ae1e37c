import { expect } from "chai";
import { ConfigRecorder, type ConfigRecorderArgs } from "../../../components/audit/configRecorder";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:audit:ConfigRecorder";
const RECORDER = "aws:cfg/recorder:Recorder";
const CHANNEL = "aws:cfg/deliveryChannel:DeliveryChannel";
const STATUS = "aws:cfg/recorderStatus:RecorderStatus";
const ROLE = "aws:iam/serviceLinkedRole:ServiceLinkedRole";

const recordRecorder = (given: Partial<ConfigRecorderArgs> = {}): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new ConfigRecorder(
            "recorder",
            {
                context: testContext(),
                historyBucket: "history",
                keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                globalResources: true,
                serviceLinkedRole: "create",
                ...given,
            },
            { provider: aws },
        );
    });

describe("ConfigRecorder", () => {
    it("is a recorder that is started, its channel and its role", async () => {
        const graph = await recordRecorder();
        const component = graph.only(COMPONENT, "recorder");
        expect(children(graph, component)).to.deep.equal({
            "recorder-channel": CHANNEL,
            "recorder-recorder": RECORDER,
            "recorder-role": ROLE,
            "recorder-status": STATUS,
        });
        expect(component.outputs).to.deep.equal({ recorderName: "acme-dev-recorder" });
    });

    it("records every type, and once a day what comes and goes with clusters", async () => {
        expect((await recordRecorder()).only(RECORDER).inputs).to.deep.equal({
            name: "acme-dev-recorder",
            roleArn: "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
            recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
            recordingMode: {
                recordingFrequency: "CONTINUOUS",
                recordingModeOverride: {
                    description: "Comes and goes with each cluster.",
                    recordingFrequency: "DAILY",
                    resourceTypes: ["AWS::EC2::Instance", "AWS::EC2::NetworkInterface", "AWS::EC2::Volume"],
                },
            },
        });
    });

    it("delivers encrypted, and starts once it can", async () => {
        const graph = await recordRecorder();
        const [recorder, channel, status] = [graph.only(RECORDER), graph.only(CHANNEL), graph.only(STATUS)];
        expect(channel.inputs).to.deep.equal({
            name: "acme-dev-recorder",
            s3BucketName: "history",
            s3KmsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
            snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
        });
        expect(status.inputs).to.deep.equal({ name: "acme-dev-recorder", isEnabled: true });
        expect(graph.dependsOnTransitively(recorder, graph.only(ROLE))).to.equal(true);
        expect(graph.dependsOnTransitively(channel, recorder)).to.equal(true);
        expect(graph.dependsOnTransitively(status, channel)).to.equal(true);
    });

    it("in a further region leaves role and users to the first", async () => {
        const graph = await recordRecorder({ globalResources: false, serviceLinkedRole: "existing" });
        expect(graph.count(ROLE)).to.equal(0);
        expect(graph.only(RECORDER).inputs["recordingGroup"]).to.deep.equal({
            allSupported: true,
            includeGlobalResourceTypes: false,
        });
    });
});
