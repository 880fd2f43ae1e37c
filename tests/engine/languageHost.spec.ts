import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect } from "chai";
import { findLanguageHost } from "../../tools/engine/languageHost";
import { failureOf } from "./failureOf";
import { openLakehouse, ROOT } from "./lakehouse";

describe("the Node language host", () => {
    describe("on PATH", () => {
        let folder: string;
        let host: string;

        beforeEach(() => {
            folder = mkdtempSync(join(tmpdir(), "language-host-"));
            mkdirSync(join(folder, "empty"));
            mkdirSync(join(folder, "bin"));
            host = join(folder, "bin", "pulumi-language-nodejs");
        });

        afterEach(() => {
            rmSync(folder, { recursive: true });
        });

        const found = (): string | undefined =>
            findLanguageHost([join(folder, "absent"), join(folder, "empty"), join(folder, "bin")].join(delimiter));

        it("is found in whatever folder it is", () => {
            writeFileSync(host, "#!/bin/sh\n");
            chmodSync(host, 0o755);
            expect(found()).to.equal(host);
        });

        it("is not what cannot be run, nor what is not there", () => {
            expect(found()).to.equal(undefined);
            writeFileSync(host, "no program");
            chmodSync(host, 0o644);
            expect(found()).to.equal(undefined);
        });
    });

    it("shows what is wrong with the settings, and no stack trace", async () => {
        const bench = await openLakehouse({ policyPack: undefined, overrides: { "lakehouse:tier": "precious" } });
        try {
            await bench.stack("foundation");
            const launched = await bench.launched("foundation", ROOT);
            expect(await failureOf(launched.preview())).to.not.equal("");
            expect(launched.errors.join("\n")).to.match(
                /1 problem in settings of stack foundation:\n.*tier: got "?precious/,
            );
            expect(launched.transcript).to.not.match(/^ +at /m);
        } finally {
            bench.close();
        }
    });
});
