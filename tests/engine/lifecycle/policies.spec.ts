import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { expect } from "chai";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { loadLakehouse, openLakehouse } from "../lakehouse";
import { savepoint } from "../savepoint";
import { transformed } from "../transformed";

const ENCRYPTION = "archive-data-encryption";
const VIOLATION = `mandatory s3-encryption-key ${ENCRYPTION}`;
const PUBLIC_FRONT_END = "workspace-public-access workspace-network-private-access";

/** A key that AWS manages, where the program has one of its own. */
const AWS_KEY = "alias/aws/s3";

/** What the program says of a bucket's encryption. */
interface Encryption {
    readonly rules: readonly [{ readonly applyServerSideEncryptionByDefault: Readonly<Record<string, unknown>> }];
}

/** The program with another key for the archive. */
function encryptedBy(key: (own: unknown) => pulumi.Input<string>): PulumiFn {
    return transformed(ENCRYPTION, ({ props }) => {
        const { rules, ...rest } = props as Encryption;
        const given = rules[0].applyServerSideEncryptionByDefault;
        const byDefault = { ...given, kmsMasterKeyId: key(given["kmsMasterKeyId"]) };
        return { props: { ...rest, rules: [{ ...rules[0], applyServerSideEncryptionByDefault: byDefault }] } };
    });
}

describe("lifecycle 9: the policy pack on the real engine", () => {
    let bench: EngineBench;
    let program: () => PulumiFn;
    let restore: () => void;

    before(async () => {
        bench = await openLakehouse({ program: () => program() });
        await bench.stack("foundation");
        restore = savepoint(bench);
    });

    after(() => {
        bench.close();
    });

    it("blocks a mandatory violation at preview", async () => {
        program = () => encryptedBy(() => AWS_KEY);
        const foundation = await bench.stack("foundation");
        expect(await failureOf(foundation.preview())).to.not.equal("");
        expect(foundation.findings).to.include(VIOLATION);
    });

    it("blocks it at up when there was no preview, and does not make the resource", async () => {
        const foundation = await bench.stack("foundation");
        expect(await failureOf(foundation.up())).to.not.equal("");
        expect(foundation.findings).to.include(VIOLATION);
        expect(encrypted(bench)).to.deep.equal([]);
    });

    it("lets pass what is unknown at preview, and blocks the resource at up once it is known", async () => {
        // Nobody knows before the program's own key is there.
        program = () => encryptedBy((own) => pulumi.output(own as string).apply(() => AWS_KEY));
        const foundation = await bench.stack("foundation");
        restore();
        await foundation.preview();
        expect(foundation.findings).to.not.include(VIOLATION);
        expect(await failureOf(foundation.up())).to.not.equal("");
        expect(foundation.findings).to.include(VIOLATION);
        expect(bench.model.records).to.not.be.empty;
        expect(encrypted(bench)).to.deep.equal([]);
        expect(differences(bench)).to.deep.equal([]);
    });

    it("lets the same stack go on once the program is right", async () => {
        program = loadLakehouse;
        const foundation = await bench.stack("foundation");
        await foundation.up();
        expect(encrypted(bench)).to.have.length(1);
        expect(foundation.findings.filter((finding) => finding.startsWith("mandatory"))).to.deep.equal([]);
    });

    it("shows advice, and stops nothing", async () => {
        const dev = await bench.stack("dev");
        await dev.preview();
        expect(dev.findings).to.include(`advisory ${PUBLIC_FRONT_END}`);
        expect(dev.errors).to.deep.equal([]);
    });

    it("stops the preview for the same advice once --policy-pack-config makes it mandatory", async () => {
        const policyConfig = { "workspace-public-access": "mandatory" };
        const strict = await bench.stack("strict", { file: "Pulumi.dev.yaml", policyConfig });
        expect(await failureOf(strict.preview())).to.not.equal("");
        expect(strict.findings).to.include(`mandatory ${PUBLIC_FRONT_END}`);
    });
});

/** URNs of the archives whose encryption is configured. */
function encrypted({ model }: EngineBench): string[] {
    return model.records.map(({ urn }) => urn).filter((urn) => urn.endsWith(`::${ENCRYPTION}`));
}
