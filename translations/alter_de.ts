<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackboneEdits</name>
    <message>
        <source>remove the backbone %1</source>
        <translation>Backbone %1 entfernen</translation>
    </message>
    <message>
        <source>rename the backbone %1</source>
        <translation>Backbone %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>ConfigField</name>
    <message>
        <source>Method and adapters</source>
        <translation>Methode und Adapter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>two-stage: an expert a task, then routers that let them collaborate; single: experts alone; shared: one adapter for all tasks</source>
        <translation>two-stage: ein Experte je Aufgabe, dann Router, durch die sie zusammenarbeiten; single: nur Experten; shared: ein Adapter für alle Aufgaben</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>A bottleneck beside the feed-forward, or LoRA on its projections</source>
        <translation>Ein Bottleneck neben dem Feed-Forward oder LoRA auf dessen Projektionen</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Inner width of one expert</source>
        <translation>Innere Breite eines Experten</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Inside a bottleneck</source>
        <translation>In einem Bottleneck</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Factor on what the experts add</source>
        <translation>Faktor auf den Beitrag der Experten</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Gemeinsame Experten</translation>
    </message>
    <message>
        <source>Experts that always help, beside the tasks&apos; own</source>
        <translation>Experten, die immer mithelfen, neben denen der Aufgaben</translation>
    </message>
    <message>
        <source>Blocks from the top</source>
        <translation>Blöcke von oben</translation>
    </message>
    <message>
        <source>How many blocks hold experts; 0 = all</source>
        <translation>Wie viele Blöcke Experten haben; 0 = alle</translation>
    </message>
    <message>
        <source>Stage 2 trains experts too</source>
        <translation>Stufe 2 trainiert auch Experten</translation>
    </message>
    <message>
        <source>Otherwise it trains routers alone</source>
        <translation>Sonst trainiert sie nur die Router</translation>
    </message>
    <message>
        <source>Their rate</source>
        <translation>Deren Rate</translation>
    </message>
    <message>
        <source>As a share of stage 2&apos;s learning rate</source>
        <translation>Als Anteil an der Lernrate von Stufe 2</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>residual starts at the task&apos;s own expert; softmax shares one whole</source>
        <translation>residual beginnt beim eigenen Experten der Aufgabe; softmax teilt ein Ganzes auf</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>The task alone, the whole prompt, or each token</source>
        <translation>Nur die Aufgabe, den ganzen Prompt oder jedes Token</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Of softmax gates: higher is more even</source>
        <translation>Von softmax-Gates: höher ist gleichmäßiger</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>Größte behalten</translation>
    </message>
    <message>
        <source>Of softmax gates; 0 = all</source>
        <translation>Von softmax-Gates; 0 = alle</translation>
    </message>
    <message>
        <source>Own expert at first</source>
        <translation>Eigener Experte anfangs</translation>
    </message>
    <message>
        <source>Weight before training, of softmax gates</source>
        <translation>Gewicht vor dem Training, bei softmax-Gates</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>Lastausgleich</translation>
    </message>
    <message>
        <source>Weight of the loss against idle experts</source>
        <translation>Gewicht des Verlusts gegen untätige Experten</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>Weight of the loss against leaving the own expert</source>
        <translation>Gewicht des Verlusts gegen das Verlassen des eigenen Experten</translation>
    </message>
    <message>
        <source>Task head</source>
        <translation>Aufgabenkopf</translation>
    </message>
    <message>
        <source>Weight of the loss that learns to recognise tasks</source>
        <translation>Gewicht des Verlusts, der Aufgaben zu erkennen lernt</translation>
    </message>
    <message>
        <source>Its learning rate</source>
        <translation>Dessen Lernrate</translation>
    </message>
    <message>
        <source>Of the task head, as a multiple of stage 2&apos;s</source>
        <translation>Des Aufgabenkopfs, als Vielfaches der von Stufe 2</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training examples</source>
        <translation>Durchgänge durch die Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>At its highest</source>
        <translation>Im Höchstpunkt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ratenverlauf</translation>
    </message>
    <message>
        <source>How the rate falls after the warm-up</source>
        <translation>Wie die Rate nach dem Warm-up fällt</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Share of the steps, 0 to 1</source>
        <translation>Anteil der Schritte, 0 bis 1</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>0 = none</source>
        <translation>0 = keiner</translation>
    </message>
    <message>
        <source>Largest gradient norm</source>
        <translation>Größte Gradientennorm</translation>
    </message>
    <message>
        <source>0 = not clipped</source>
        <translation>0 = nicht begrenzt</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Examples a pass; memory grows with it</source>
        <translation>Beispiele je Durchgang; der Speicherbedarf wächst mit</translation>
    </message>
    <message>
        <source>Passes a step</source>
        <translation>Durchgänge je Schritt</translation>
    </message>
    <message>
        <source>Gradients of several passes together</source>
        <translation>Gradienten mehrerer Durchgänge zusammen</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Validieren alle</translation>
    </message>
    <message>
        <source>Steps; 0 = four times an epoch</source>
        <translation>Schritte; 0 = viermal je Epoche</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Validations without improvement before it ends; 0 = never</source>
        <translation>Validierungen ohne Verbesserung bis zum Ende; 0 = nie</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>Go out from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1: its weights are what this run begins with</source>
        <translation>RUN, RUN@STEP oder RUN@stage1: Mit dessen Gewichten beginnt dieser Lauf</translation>
    </message>
    <message>
        <source>Begin with stage</source>
        <translation>Mit Stufe beginnen</translation>
    </message>
    <message>
        <source>2 leaves the experts as they are there and trains the routers</source>
        <translation>2 lässt die Experten, wie sie dort sind, und trainiert die Router</translation>
    </message>
    <message>
        <source>Limits and machine</source>
        <translation>Grenzen und Rechner</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Max. Token</translation>
    </message>
    <message>
        <source>Prompt and target together; longer prompts are shortened</source>
        <translation>Prompt und Ziel zusammen; längere Prompts werden gekürzt</translation>
    </message>
    <message>
        <source>Validation examples</source>
        <translation>Validierungsbeispiele</translation>
    </message>
    <message>
        <source>A task in each validation; 0 = all</source>
        <translation>Je Aufgabe in jeder Validierung; 0 = alle</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Max. Schritte</translation>
    </message>
    <message>
        <source>Of both stages, then it stops with a checkpoint; 0 = no limit</source>
        <translation>Beider Stufen, danach Ende mit Checkpoint; 0 = keine Grenze</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Mixing temperature</source>
        <translation>Mischtemperatur</translation>
    </message>
    <message>
        <source>Higher makes the tasks&apos; shares more even</source>
        <translation>Höher macht die Anteile der Aufgaben gleichmäßiger</translation>
    </message>
    <message>
        <source>Mixing cap</source>
        <translation>Mischgrenze</translation>
    </message>
    <message>
        <source>Examples beyond it don&apos;t count for a task&apos;s share; 0 = none</source>
        <translation>Beispiele darüber zählen nicht für den Anteil einer Aufgabe; 0 = keine</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Zahlentyp</translation>
    </message>
    <message>
        <source>auto: bf16 where the device has it</source>
        <translation>auto: bf16, wo das Gerät es hat</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>0 = all cores</source>
        <translation>0 = alle Kerne</translation>
    </message>
    <message>
        <source>Keep lower states</source>
        <translation>Zustände behalten</translation>
    </message>
    <message>
        <source>Hidden states below the first experts are computed once</source>
        <translation>Verborgene Zustände unter den ersten Experten werden einmal berechnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Empty: run-1, run-2 …</source>
        <translation>Leer: run-1, run-2 …</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>The frozen language model</source>
        <translation>Das eingefrorene Sprachmodell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto: the best there is; cpu, cuda, cuda:0 …</source>
        <translation>auto: das beste vorhandene; cpu, cuda, cuda:0 …</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Of everything random</source>
        <translation>Für alles Zufällige</translation>
    </message>
    <message>
        <source>Stage 1: experts</source>
        <translation>Stufe 1: Experten</translation>
    </message>
    <message>
        <source>Stage 2: routers</source>
        <translation>Stufe 2: Router</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message numerus="yes">
        <source>%1: right in %n example(s), %2 % of those with this label</source>
        <translation>
            <numerusform>%1: richtig in %n Beispiel, %2 % derer mit diesem Label</numerusform>
            <numerusform>%1: richtig in %n Beispielen, %2 % derer mit diesem Label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered as %2 in %n example(s), %3 % of those with this label</source>
        <translation>
            <numerusform>%1 beantwortet mit %2 in %n Beispiel, %3 % derer mit diesem Label</numerusform>
            <numerusform>%1 beantwortet mit %2 in %n Beispielen, %3 % derer mit diesem Label</numerusform>
        </translation>
    </message>
    <message>
        <source>right label</source>
        <translation>richtiges Label</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>Anteil der Zeile</translation>
    </message>
    <message>
        <source>Rows: the right label; columns: what was answered; the numbers count examples. A click shows them.</source>
        <translation>Zeilen: das richtige Label; Spalten: die Antwort; die Zahlen zählen Beispiele. Ein Klick zeigt sie.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 to 64 letters, digits, - _ . +, not starting with . or -</source>
        <translation>1 bis 64 Buchstaben, Ziffern, - _ . +, nicht mit . oder - am Anfang</translation>
    </message>
    <message>
        <source>A decoding option has a value that is not allowed.</source>
        <translation>Eine Option der Dekodierung hat einen unzulässigen Wert.</translation>
    </message>
    <message>
        <source>A file could not be brought to the disk.</source>
        <translation>Eine Datei ließ sich nicht auf die Platte bringen.</translation>
    </message>
    <message>
        <source>A file is needed here.</source>
        <translation>Hier wird eine Datei gebraucht.</translation>
    </message>
    <message>
        <source>A file or folder could not be used.</source>
        <translation>Eine Datei oder ein Ordner ließ sich nicht verwenden.</translation>
    </message>
    <message>
        <source>A file was expected, this is a folder.</source>
        <translation>Eine Datei wurde erwartet, dies ist ein Ordner.</translation>
    </message>
    <message>
        <source>A filter&apos;s argument must be in double quotes.</source>
        <translation>Das Argument eines Filters muss in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A finished folder could not be put in its place.</source>
        <translation>Ein fertiger Ordner ließ sich nicht an seinen Platz bringen.</translation>
    </message>
    <message>
        <source>A folder cannot be made.</source>
        <translation>Ein Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>A folder of this name is left over from an import that did not end.</source>
        <translation>Ein Ordner dieses Namens ist von einem Import übrig, der nicht zu Ende kam.</translation>
    </message>
    <message>
        <source>A folder of this name is left over in the project.</source>
        <translation>Ein Ordner dieses Namens ist im Projekt übrig.</translation>
    </message>
    <message>
        <source>A label has no tokens.</source>
        <translation>Ein Label hat keine Token.</translation>
    </message>
    <message>
        <source>A label id is not in the label map.</source>
        <translation>Eine Label-Kennung steht nicht in der Zuordnung der Labels.</translation>
    </message>
    <message>
        <source>A mix has a factor that is no number.</source>
        <translation>Eine Mischung hat einen Faktor, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>A model card is about a run.</source>
        <translation>Eine Model Card handelt von einem Lauf.</translation>
    </message>
    <message>
        <source>A program could not be started.</source>
        <translation>Ein Programm ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>A prompt is empty.</source>
        <translation>Ein Prompt ist leer.</translation>
    </message>
    <message>
        <source>A random choice among nothing was asked for.</source>
        <translation>Aus nichts sollte zufällig gewählt werden.</translation>
    </message>
    <message>
        <source>A record does not end.</source>
        <translation>Ein Datensatz endet nicht.</translation>
    </message>
    <message>
        <source>A report is about a run.</source>
        <translation>Ein Bericht handelt von einem Lauf.</translation>
    </message>
    <message>
        <source>A run cannot be called &quot;base&quot;.</source>
        <translation>Ein Lauf kann nicht „base“ heißen.</translation>
    </message>
    <message>
        <source>A run has the same adapters and routers as the run that it goes out from.</source>
        <translation>Ein Lauf hat dieselben Adapter und Router wie der, von dem er ausgeht.</translation>
    </message>
    <message>
        <source>A run has the same backbone as the run that it goes out from.</source>
        <translation>Ein Lauf hat dasselbe Backbone wie der, von dem er ausgeht.</translation>
    </message>
    <message>
        <source>A run is named twice.</source>
        <translation>Ein Lauf ist zweimal genannt.</translation>
    </message>
    <message>
        <source>A table row has more cells than the table has columns.</source>
        <translation>Eine Tabellenzeile hat mehr Zellen als die Tabelle Spalten.</translation>
    </message>
    <message>
        <source>A task has no training examples.</source>
        <translation>Eine Aufgabe hat keine Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>A tensor did not give the bytes its shape needs.</source>
        <translation>Ein Tensor lieferte nicht so viele Bytes, wie seine Form braucht.</translation>
    </message>
    <message>
        <source>A tensor has an impossible shape.</source>
        <translation>Ein Tensor hat eine unmögliche Form.</translation>
    </message>
    <message>
        <source>A tensor is not made of whole blocks.</source>
        <translation>Ein Tensor besteht nicht aus ganzen Blöcken.</translation>
    </message>
    <message>
        <source>A tensor of the adapter file has another shape.</source>
        <translation>Ein Tensor der Adapterdatei hat eine andere Form.</translation>
    </message>
    <message>
        <source>A tensor type has no block layout.</source>
        <translation>Ein Tensortyp hat keine Blockeinteilung.</translation>
    </message>
    <message>
        <source>A token is of a kind that is not known.</source>
        <translation>Ein Token ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>A weight has another shape than the configuration says.</source>
        <translation>Ein Gewicht hat eine andere Form, als die Konfiguration sagt.</translation>
    </message>
    <message>
        <source>Add one with: alter task add PROJECT --spec DIR</source>
        <translation>Eine hinzufügen mit: alter task add PROJECT --spec DIR</translation>
    </message>
    <message>
        <source>Add that backbone to the project first: alter backbone add PROJECT PATH</source>
        <translation>Zuerst dieses Backbone dem Projekt hinzufügen: alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Add the example on the Data page, where each field can be filled in.</source>
        <translation>Das Beispiel auf der Seite Daten hinzufügen, wo sich jedes Feld ausfüllen lässt.</translation>
    </message>
    <message>
        <source>An answer cannot be measured without a reference.</source>
        <translation>Eine Antwort lässt sich ohne Referenz nicht messen.</translation>
    </message>
    <message>
        <source>Another process has been writing to the project for more than a minute.</source>
        <translation>Ein anderer Prozess schreibt seit mehr als einer Minute in das Projekt.</translation>
    </message>
    <message>
        <source>Another process is working on this run.</source>
        <translation>Ein anderer Prozess arbeitet an diesem Lauf.</translation>
    </message>
    <message>
        <source>Bring back a copy of the project from before it was changed by another program.</source>
        <translation>Eine Kopie des Projekts von vor der Änderung durch ein anderes Programm zurückholen.</translation>
    </message>
    <message>
        <source>CUDA does not work here.</source>
        <translation>CUDA funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>Prüfen, ob config.json zu diesen Gewichten gehört.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may write to it, and the free space.</source>
        <translation>Prüfen, ob es das gibt, ob man dort schreiben darf und ob Platz frei ist.</translation>
    </message>
    <message>
        <source>Check that the file is complete and that its configuration belongs to it.</source>
        <translation>Prüfen, ob die Datei vollständig ist und ihre Konfiguration zu ihr gehört.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Prüfen, ob es den Ordner gibt und ob man dort schreiben darf.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen, ob man es lesen darf.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder around it.</source>
        <translation>Prüfen, ob man in den Ordner darum schreiben darf.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Die Platte prüfen.</translation>
    </message>
    <message>
        <source>Check the free space on the disk.</source>
        <translation>Den freien Platz auf der Platte prüfen.</translation>
    </message>
    <message>
        <source>Check the free space on this disk.</source>
        <translation>Den freien Platz auf dieser Platte prüfen.</translation>
    </message>
    <message>
        <source>Check the path, or make a project with: alter init PROJECT</source>
        <translation>Den Pfad prüfen oder ein Projekt anlegen mit: alter init PROJECT</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Choose another device, or --device auto.</source>
        <translation>Ein anderes Gerät wählen oder --device auto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another template, or write free text.</source>
        <translation>Eine andere Vorlage wählen oder freien Text schreiben.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller batch, rank or backbone.</source>
        <translation>Andere Programme schließen oder eine kleinere Batchgröße, einen kleineren Rang oder ein kleineres Backbone nehmen.</translation>
    </message>
    <message>
        <source>Copy it from the model&apos;s page into the folder; tokenizer.json is not enough.</source>
        <translation>Von der Seite des Modells in den Ordner kopieren; tokenizer.json reicht nicht.</translation>
    </message>
    <message>
        <source>Copy or export the bundle again.</source>
        <translation>Das Bundle noch einmal kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>Correct it there. If each line is a value of its own, read it as jsonl.</source>
        <translation>Dort berichtigen. Ist jede Zeile ein eigener Wert, als jsonl lesen.</translation>
    </message>
    <message>
        <source>Correct the name, or leave the field out.</source>
        <translation>Den Namen berichtigen oder das Feld weglassen.</translation>
    </message>
    <message>
        <source>Correct them, or leave them out (--skip-bad).</source>
        <translation>Berichtigen oder weglassen (--skip-bad).</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Noch einmal herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>Download or write it again; check that it was not cut short.</source>
        <translation>Noch einmal herunterladen oder schreiben; prüfen, ob sie abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Evaluate both on the same split of the same tasks, without different limits.</source>
        <translation>Beide auf demselben Teil derselben Aufgaben bewerten, ohne verschiedene Grenzen.</translation>
    </message>
    <message>
        <source>Export the bundle again.</source>
        <translation>Das Bundle noch einmal exportieren.</translation>
    </message>
    <message>
        <source>F32, F16 or BF16</source>
        <translation>F32, F16 oder BF16</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F32, F16, BF16, F64, I64, I32, I16, I8, U8 oder BOOL</translation>
    </message>
    <message>
        <source>Fetch or export the file again; it is not a whole safetensors file.</source>
        <translation>Die Datei noch einmal holen oder exportieren; sie ist keine ganze safetensors-Datei.</translation>
    </message>
    <message>
        <source>Fetch the file again; it is not a whole GGUF file.</source>
        <translation>Die Datei noch einmal holen; sie ist keine ganze GGUF-Datei.</translation>
    </message>
    <message>
        <source>Fill in the fields by hand.</source>
        <translation>Die Felder von Hand ausfüllen.</translation>
    </message>
    <message>
        <source>Fill in the fields.</source>
        <translation>Die Felder ausfüllen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Ihr einen geben.</translation>
    </message>
    <message>
        <source>Give the folder that `alter init` made.</source>
        <translation>Den Ordner angeben, den `alter init` angelegt hat.</translation>
    </message>
    <message>
        <source>Import examples for this split, or leave the task out.</source>
        <translation>Beispiele für diesen Teil importieren oder die Aufgabe weglassen.</translation>
    </message>
    <message>
        <source>Import it first: alter backbone add PROJECT FOLDER</source>
        <translation>Zuerst importieren: alter backbone add PROJECT FOLDER</translation>
    </message>
    <message>
        <source>Import one with: alter backbone add PROJECT PATH</source>
        <translation>Eines importieren mit: alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Import the backbone again from its source.</source>
        <translation>Das Backbone noch einmal aus seiner Quelle importieren.</translation>
    </message>
    <message>
        <source>Import the backbone again.</source>
        <translation>Das Backbone noch einmal importieren.</translation>
    </message>
    <message>
        <source>Import the backbone it was trained on.</source>
        <translation>Das Backbone importieren, auf dem es trainiert wurde.</translation>
    </message>
    <message>
        <source>Import the checkpoint folder with its tokenizer.model instead.</source>
        <translation>Stattdessen den Checkpoint-Ordner mit seiner tokenizer.model importieren.</translation>
    </message>
    <message>
        <source>Import training examples for it, or leave it out with --tasks.</source>
        <translation>Trainingsbeispiele dafür importieren oder sie mit --tasks weglassen.</translation>
    </message>
    <message>
        <source>Install alter and this program in the same version.</source>
        <translation>alter und dieses Programm in derselben Version installieren.</translation>
    </message>
    <message>
        <source>Install alter beside this program, or name it in ALTER_ENGINE.</source>
        <translation>alter neben diesem Programm installieren oder in ALTER_ENGINE nennen.</translation>
    </message>
    <message>
        <source>Install the program again, or open a project of your own.</source>
        <translation>Das Programm noch einmal installieren oder ein eigenes Projekt öffnen.</translation>
    </message>
    <message>
        <source>It may have been killed, for instance for lack of memory; look at log.txt in the run&apos;s folder, then resume the run.</source>
        <translation>Er wurde vielleicht abgebrochen, etwa aus Mangel an Speicher; in log.txt im Ordner des Laufs nachsehen, dann den Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>Keep the project on a file system that knows locks (a local disk, or NFS version 4).</source>
        <translation>Das Projekt auf einem Dateisystem halten, das Sperren kennt (eine lokale Platte oder NFS Version 4).</translation>
    </message>
    <message>
        <source>Leave the format out, or name parquet.</source>
        <translation>Das Format weglassen oder parquet nennen.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Die Liste noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at the list of tasks again.</source>
        <translation>Die Liste der Aufgaben noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look at the queue again with: alter queue PROJECT list</source>
        <translation>Die Warteschlange noch einmal ansehen mit: alter queue PROJECT list</translation>
    </message>
    <message>
        <source>Look for a quote or bracket that is opened there and never closed.</source>
        <translation>Nach einem Anführungszeichen oder einer Klammer suchen, die dort aufgeht und nie zugeht.</translation>
    </message>
    <message>
        <source>Make one with: alter export PROJECT RUN DIR --format bundle</source>
        <translation>Eines anlegen mit: alter export PROJECT RUN DIR --format bundle</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Einen Ordner nennen, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Name a folder with a task.json and a train.jsonl, or describe the task by options.</source>
        <translation>Einen Ordner mit task.json und train.jsonl nennen oder die Aufgabe durch Optionen beschreiben.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Mindestens eines nennen.</translation>
    </message>
    <message>
        <source>Name each run once.</source>
        <translation>Jeden Lauf einmal nennen.</translation>
    </message>
    <message>
        <source>Name the list that holds the records (--records), or one for each split.</source>
        <translation>Die Liste nennen, in der die Datensätze stehen (--records), oder eine je Teil.</translation>
    </message>
    <message>
        <source>No temporary folder can be made to try the import in.</source>
        <translation>Zum Ausprobieren des Imports lässt sich kein vorläufiger Ordner anlegen.</translation>
    </message>
    <message>
        <source>No training example of a task fits.</source>
        <translation>Kein Trainingsbeispiel einer Aufgabe passt.</translation>
    </message>
    <message>
        <source>No training file was named.</source>
        <translation>Keine Trainingsdatei wurde genannt.</translation>
    </message>
    <message>
        <source>Open it once where it may be written, which brings it up to date.</source>
        <translation>Einmal dort öffnen, wo geschrieben werden darf; das bringt es auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Pickle checkpoints are refused: opening one can run any code that its maker put inside.</source>
        <translation>Pickle-Checkpoints werden abgelehnt: Beim Öffnen kann jeder Code laufen, den jemand hineingelegt hat.</translation>
    </message>
    <message>
        <source>Pin, ablate or scale an expert.</source>
        <translation>Einen Experten allein verwenden, abschalten oder skalieren.</translation>
    </message>
    <message>
        <source>Please report this together with what you did.</source>
        <translation>Bitte berichten, zusammen mit dem, was getan wurde.</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP (a number), RUN@stage1, RUN@stage2, or base</source>
        <translation>RUN, RUN@STEP (eine Zahl), RUN@stage1, RUN@stage2 oder base</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1</source>
        <translation>RUN, RUN@STEP oder RUN@stage1</translation>
    </message>
    <message>
        <source>Raise maxTokens, or shorten the template.</source>
        <translation>maxTokens erhöhen oder die Vorlage kürzen.</translation>
    </message>
    <message>
        <source>Read it as json if it is another kind of JSON file.</source>
        <translation>Als json lesen, wenn es eine andere Art von JSON-Datei ist.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Das Lesen der Datei ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name with --name.</source>
        <translation>Den Ordner entfernen oder mit --name einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name.</source>
        <translation>Den Ordner entfernen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Remove those runs first; they cannot work without it.</source>
        <translation>Zuerst diese Läufe entfernen; ohne es können sie nicht arbeiten.</translation>
    </message>
    <message>
        <source>Rename one of them, or say that the file has no header.</source>
        <translation>Eine davon umbenennen oder sagen, dass die Datei keine Kopfzeile hat.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint (RUN@STEP); this one cannot be trusted.</source>
        <translation>Von einem früheren Checkpoint fortsetzen (RUN@STEP); diesem ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Resume from another checkpoint of this run.</source>
        <translation>Von einem anderen Checkpoint dieses Laufs fortsetzen.</translation>
    </message>
    <message>
        <source>Runs of the project use this backbone.</source>
        <translation>Läufe des Projekts verwenden dieses Backbone.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its encoding.</source>
        <translation>Die Datei als UTF-8 speichern oder ihre Kodierung nennen.</translation>
    </message>
    <message>
        <source>Say which with --backbone NAME.</source>
        <translation>Mit --backbone NAME sagen, welches.</translation>
    </message>
    <message>
        <source>Some lists of the file are named as splits and others are not.</source>
        <translation>Einige Listen der Datei heißen wie Teile und andere nicht.</translation>
    </message>
    <message>
        <source>Someone asked an unknown thing of the run.</source>
        <translation>Etwas Unbekanntes wurde von dem Lauf verlangt.</translation>
    </message>
    <message>
        <source>Something failed that this program did not foresee.</source>
        <translation>Etwas ist fehlgeschlagen, womit dieses Programm nicht gerechnet hat.</translation>
    </message>
    <message>
        <source>Stop its run first with: alter run stop PROJECT RUN</source>
        <translation>Zuerst seinen Lauf stoppen mit: alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>The JSON file has no such member.</source>
        <translation>Die JSON-Datei hat kein solches Element.</translation>
    </message>
    <message>
        <source>The JSON file is broken.</source>
        <translation>Die JSON-Datei ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The Parquet file cannot be read.</source>
        <translation>Die Parquet-Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The activation function is not known.</source>
        <translation>Die Aktivierungsfunktion ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The adapter file lacks a tensor.</source>
        <translation>Der Adapterdatei fehlt ein Tensor.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer of the program that runs the model was not understood.</source>
        <translation>Die Antwort des Programms, das das Modell betreibt, war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The backbone alone has no checkpoint.</source>
        <translation>Das Backbone allein hat keinen Checkpoint.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to leave out.</source>
        <translation>Das Backbone allein hat keine Experten, die sich weglassen ließen.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to override.</source>
        <translation>Das Backbone allein hat keine Experten, die sich ändern ließen.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to route to.</source>
        <translation>Das Backbone allein hat keine Experten, zu denen sich routen ließe.</translation>
    </message>
    <message>
        <source>The backbone&apos;s configuration could not be read.</source>
        <translation>Die Konfiguration des Backbones ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The backbone&apos;s files are not there any more.</source>
        <translation>Die Dateien des Backbones sind nicht mehr da.</translation>
    </message>
    <message>
        <source>The backbone&apos;s folder cannot be renamed.</source>
        <translation>Der Ordner des Backbones lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The backbone&apos;s tokenizer is missing.</source>
        <translation>Der Tokenizer des Backbones fehlt.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer program.</source>
        <translation>Das Bundle stammt von einem neueren Programm.</translation>
    </message>
    <message>
        <source>The bundle was trained on a backbone that this project does not have.</source>
        <translation>Das Bundle wurde auf einem Backbone trainiert, das dieses Projekt nicht hat.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest lacks something.</source>
        <translation>Im Manifest des Bundles fehlt etwas.</translation>
    </message>
    <message>
        <source>The bundle&apos;s weights are missing or damaged (their sum differs).</source>
        <translation>Die Gewichte des Bundles fehlen oder sind beschädigt (ihre Prüfsumme stimmt nicht).</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer program.</source>
        <translation>Der Checkpoint stammt von einem neueren Programm.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimiser state does not belong to this run.</source>
        <translation>Der Optimierer-Zustand des Checkpoints gehört nicht zu diesem Lauf.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s weights are quantised by another library.</source>
        <translation>Die Gewichte des Checkpoints sind von einer anderen Bibliothek quantisiert.</translation>
    </message>
    <message>
        <source>The configuration is not a JSON object.</source>
        <translation>Die Konfiguration ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The details are in the log; please report them together with what you did.</source>
        <translation>Einzelheiten stehen im Log; bitte zusammen mit dem berichten, was getan wurde.</translation>
    </message>
    <message>
        <source>The device is not known.</source>
        <translation>Das Gerät ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The disk has too little room for the backbone.</source>
        <translation>Die Platte hat zu wenig Platz für das Backbone.</translation>
    </message>
    <message>
        <source>The example was removed in the meantime.</source>
        <translation>Das Beispiel wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The field path cannot be read.</source>
        <translation>Der Feldpfad lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be mapped into memory.</source>
        <translation>Die Datei lässt sich nicht in den Speicher abbilden.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Die Datei lässt sich nicht zu Ende lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file could not be locked.</source>
        <translation>Die Datei ließ sich nicht sperren.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Die Datei ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The file&apos;s tokenizer is not a SentencePiece model.</source>
        <translation>Der Tokenizer der Datei ist kein SentencePiece-Modell.</translation>
    </message>
    <message>
        <source>The folder for the bundle is not empty.</source>
        <translation>Der Ordner für das Bundle ist nicht leer.</translation>
    </message>
    <message>
        <source>The folder holds no SentencePiece model.</source>
        <translation>Der Ordner enthält kein SentencePiece-Modell.</translation>
    </message>
    <message>
        <source>The folder holds no weights.</source>
        <translation>Der Ordner enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>The folder is not a checkpoint: it has no config.json.</source>
        <translation>Der Ordner ist kein Checkpoint: Er hat keine config.json.</translation>
    </message>
    <message>
        <source>The folder is not an imported backbone.</source>
        <translation>Der Ordner ist kein importiertes Backbone.</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>Der gzip-Dekodierer ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The gzip file ends in the middle of its data.</source>
        <translation>Die gzip-Datei endet mitten in ihren Daten.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>Die gzip-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The header row cannot be read.</source>
        <translation>Die Kopfzeile lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The header row is not UTF-8.</source>
        <translation>Die Kopfzeile ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The import was refused, because some rows do not fit. Nothing was changed.</source>
        <translation>Der Import wurde abgelehnt, weil einige Zeilen nicht passen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The index names a file that is not beside it.</source>
        <translation>Das Verzeichnis nennt eine Datei, die nicht daneben liegt.</translation>
    </message>
    <message>
        <source>The input template holds no field, so all examples would be the same.</source>
        <translation>Die Vorlage der Eingabe enthält kein Feld; alle Beispiele wären gleich.</translation>
    </message>
    <message>
        <source>The lock file could not be made.</source>
        <translation>Die Sperrdatei ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The lock file could not be written.</source>
        <translation>Die Sperrdatei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The mix changes nothing.</source>
        <translation>Die Mischung ändert nichts.</translation>
    </message>
    <message>
        <source>The model was not trained on this task.</source>
        <translation>Das Modell wurde nicht auf diese Aufgabe trainiert.</translation>
    </message>
    <message>
        <source>The number type is not known.</source>
        <translation>Der Zahlentyp ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>Das Bild ließ sich nicht als PNG kodieren.</translation>
    </message>
    <message>
        <source>The process ended without saying why.</source>
        <translation>Der Prozess endete, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>The program ran out of memory.</source>
        <translation>Dem Programm ist der Speicher ausgegangen.</translation>
    </message>
    <message>
        <source>The program that exports did not start.</source>
        <translation>Das Programm, das exportiert, ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The program that exports ended before it was done.</source>
        <translation>Das Programm, das exportiert, endete, bevor es fertig war.</translation>
    </message>
    <message>
        <source>The program that runs the model did not start.</source>
        <translation>Das Programm, das das Modell betreibt, ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The program that runs the model ended before it answered.</source>
        <translation>Das Programm, das das Modell betreibt, endete, bevor es antwortete.</translation>
    </message>
    <message>
        <source>The program that trains did not start.</source>
        <translation>Das Programm, das trainiert, ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The program that trains was not found.</source>
        <translation>Das Programm, das trainiert, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The project could not be read or changed.</source>
        <translation>Das Projekt ließ sich nicht lesen oder ändern.</translation>
    </message>
    <message>
        <source>The project has no backbone yet.</source>
        <translation>Das Projekt hat noch kein Backbone.</translation>
    </message>
    <message>
        <source>The project has no tasks.</source>
        <translation>Das Projekt hat keine Aufgaben.</translation>
    </message>
    <message>
        <source>The project has several backbones.</source>
        <translation>Das Projekt hat mehrere Backbones.</translation>
    </message>
    <message>
        <source>The project holds a checkpoint of an unknown kind.</source>
        <translation>Das Projekt enthält einen Checkpoint unbekannter Art.</translation>
    </message>
    <message>
        <source>The project holds a run in an unknown state.</source>
        <translation>Das Projekt enthält einen Lauf in unbekanntem Zustand.</translation>
    </message>
    <message>
        <source>The project holds a value that cannot be read.</source>
        <translation>Das Projekt enthält einen Wert, der sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program.</source>
        <translation>Das Projekt stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The project was made by an older version of this program and can only be read here.</source>
        <translation>Das Projekt stammt von einer älteren Version dieses Programms und lässt sich hier nur lesen.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>The queue has no such entry, or it does not wait any more.</source>
        <translation>Die Warteschlange hat keinen solchen Eintrag, oder er wartet nicht mehr.</translation>
    </message>
    <message>
        <source>The queue holds an entry in an unknown state.</source>
        <translation>Die Warteschlange enthält einen Eintrag in unbekanntem Zustand.</translation>
    </message>
    <message>
        <source>The routing that the model told does not fit together.</source>
        <translation>Das Routing, das das Modell meldete, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>The run configuration is not JSON.</source>
        <translation>Die Laufkonfiguration ist kein JSON.</translation>
    </message>
    <message>
        <source>The run did not learn the task whose data&apos;s licence is given.</source>
        <translation>Der Lauf hat die Aufgabe nicht gelernt, deren Datenlizenz angegeben ist.</translation>
    </message>
    <message>
        <source>The run has no such checkpoint.</source>
        <translation>Der Lauf hat keinen solchen Checkpoint.</translation>
    </message>
    <message>
        <source>The run was trained on another backbone than the one that has its name now.</source>
        <translation>Der Lauf wurde auf einem anderen Backbone trainiert als dem, das jetzt so heißt.</translation>
    </message>
    <message>
        <source>The sample tasks are not where the program looks for them.</source>
        <translation>Die Beispielaufgaben sind nicht da, wo das Programm sie sucht.</translation>
    </message>
    <message>
        <source>The shares of the splits are wrong.</source>
        <translation>Die Anteile der Teile stimmen nicht.</translation>
    </message>
    <message>
        <source>The task description is not a JSON object.</source>
        <translation>Die Beschreibung der Aufgabe ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The task description is not valid JSON.</source>
        <translation>Die Beschreibung der Aufgabe ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The task has no examples.</source>
        <translation>Die Aufgabe hat keine Beispiele.</translation>
    </message>
    <message>
        <source>The task has no name.</source>
        <translation>Die Aufgabe hat keinen Namen.</translation>
    </message>
    <message>
        <source>The task was removed in the meantime.</source>
        <translation>Die Aufgabe wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The task whose template was filled in is gone.</source>
        <translation>Die Aufgabe, deren Vorlage ausgefüllt wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The task would be empty: there is no training example. Nothing was changed.</source>
        <translation>Die Aufgabe wäre leer: Es gibt kein Trainingsbeispiel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The task&apos;s folder has no training data.</source>
        <translation>Der Ordner der Aufgabe hat keine Trainingsdaten.</translation>
    </message>
    <message>
        <source>The tensor is quantised in a way that is not read here.</source>
        <translation>Der Tensor ist auf eine Weise quantisiert, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format is not known here.</source>
        <translation>Das Zahlenformat des Tensors ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>Der Text ließ sich nicht in Token zerlegen.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The tokenizer has more tokens than the model&apos;s embedding has rows.</source>
        <translation>Der Tokenizer hat mehr Token als die Einbettung des Modells Zeilen.</translation>
    </message>
    <message>
        <source>The tokenizer has no unknown token.</source>
        <translation>Der Tokenizer hat kein Token für Unbekanntes.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s tokens, scores and types differ in number.</source>
        <translation>Token, Werte und Typen des Tokenizers sind verschieden viele.</translation>
    </message>
    <message>
        <source>The tokens could not be turned into text.</source>
        <translation>Die Token ließen sich nicht in Text verwandeln.</translation>
    </message>
    <message>
        <source>The training method is not known.</source>
        <translation>Die Trainingsmethode ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>Die Arbeit wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The zstd decoder could not be started.</source>
        <translation>Der zstd-Dekodierer ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The zstd file ends in the middle of its data.</source>
        <translation>Die zstd-Datei endet mitten in ihren Daten.</translation>
    </message>
    <message>
        <source>The zstd file is damaged.</source>
        <translation>Die zstd-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>There already is a project in this folder.</source>
        <translation>In diesem Ordner gibt es schon ein Projekt.</translation>
    </message>
    <message>
        <source>There are no labels to score.</source>
        <translation>Es gibt keine Labels zu bewerten.</translation>
    </message>
    <message>
        <source>There is already a backbone of this name.</source>
        <translation>Es gibt schon ein Backbone dieses Namens.</translation>
    </message>
    <message>
        <source>There is no bundle here.</source>
        <translation>Hier ist kein Bundle.</translation>
    </message>
    <message>
        <source>There is no checkpoint here.</source>
        <translation>Hier ist kein Checkpoint.</translation>
    </message>
    <message>
        <source>There is no metric of that name.</source>
        <translation>Eine Metrik dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no project file.</source>
        <translation>Es gibt keine Projektdatei.</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translation>In diesem Ordner ist kein Projekt.</translation>
    </message>
    <message>
        <source>There is no such GPU.</source>
        <translation>Eine solche GPU gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such expert to override.</source>
        <translation>Einen solchen Experten, den man ändern könnte, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>Einen solchen Filter gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such split.</source>
        <translation>Einen solchen Teil gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such task in the model.</source>
        <translation>Eine solche Aufgabe gibt es im Modell nicht.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Ein solches Token gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no task description.</source>
        <translation>Es gibt keine Beschreibung der Aufgabe.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Es gibt noch nichts zu fragen.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate.</source>
        <translation>Es gibt nichts zu bewerten.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>Es gibt nichts zu messen.</translation>
    </message>
    <message>
        <source>These bootstrap settings have no meaning.</source>
        <translation>Diese Bootstrap-Einstellungen haben keinen Sinn.</translation>
    </message>
    <message>
        <source>This answer cannot be turned into the fields of an example.</source>
        <translation>Aus dieser Antwort lassen sich keine Felder eines Beispiels machen.</translation>
    </message>
    <message>
        <source>This architecture is not supported in a GGUF file.</source>
        <translation>Diese Architektur wird in einer GGUF-Datei nicht unterstützt.</translation>
    </message>
    <message>
        <source>This architecture is not supported.</source>
        <translation>Diese Architektur wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>This does not say which checkpoint of the run is meant.</source>
        <translation>Dies sagt nicht, welcher Checkpoint des Laufs gemeint ist.</translation>
    </message>
    <message>
        <source>This entry of the queue is running.</source>
        <translation>Dieser Eintrag der Warteschlange läuft gerade.</translation>
    </message>
    <message>
        <source>This file format is not known.</source>
        <translation>Dieses Dateiformat ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This file is not a project of ALTER Workbench.</source>
        <translation>Diese Datei ist kein Projekt der ALTER Workbench.</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>Dies ist eine Parquet-Datei.</translation>
    </message>
    <message>
        <source>This is a zip archive or an office document, which cannot be read.</source>
        <translation>Dies ist ein Zip-Archiv oder Office-Dokument; das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is not a Parquet file.</source>
        <translation>Dies ist keine Parquet-Datei.</translation>
    </message>
    <message>
        <source>This is not a SQuAD file.</source>
        <translation>Dies ist keine SQuAD-Datei.</translation>
    </message>
    <message>
        <source>This is not a SentencePiece model.</source>
        <translation>Dies ist kein SentencePiece-Modell.</translation>
    </message>
    <message>
        <source>This is not a backbone.</source>
        <translation>Dies ist kein Backbone.</translation>
    </message>
    <message>
        <source>This is not a bundle.</source>
        <translation>Dies ist kein Bundle.</translation>
    </message>
    <message>
        <source>This is not a text file, nor Parquet.</source>
        <translation>Dies ist weder eine Textdatei noch Parquet.</translation>
    </message>
    <message>
        <source>This is not an index of safetensors files.</source>
        <translation>Dies ist kein Verzeichnis von safetensors-Dateien.</translation>
    </message>
    <message>
        <source>This kind of backbone is not known.</source>
        <translation>Diese Art von Backbone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This model cannot estimate the task of a prompt.</source>
        <translation>Dieses Modell kann die Aufgabe eines Prompts nicht schätzen.</translation>
    </message>
    <message>
        <source>This text encoding is not known.</source>
        <translation>Diese Textkodierung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again; if it ends again, the memory may not be enough for this model.</source>
        <translation>Noch einmal versuchen; endet es wieder, reicht der Speicher vielleicht nicht für dieses Modell.</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter doctor</source>
        <translation>In einem Terminal versuchen mit: alter doctor</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter export</source>
        <translation>In einem Terminal versuchen mit: alter export</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two systems can only be compared on the same examples and metrics.</source>
        <translation>Zwei Systeme lassen sich nur auf denselben Beispielen und Metriken vergleichen.</translation>
    </message>
    <message>
        <source>Two tensors have the same name.</source>
        <translation>Zwei Tensoren haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two tensors to be written have the same name.</source>
        <translation>Zwei zu schreibende Tensoren haben denselben Namen.</translation>
    </message>
    <message>
        <source>Unpack it, or save the table as CSV (UTF-8).</source>
        <translation>Auspacken oder die Tabelle als CSV (UTF-8) speichern.</translation>
    </message>
    <message>
        <source>Update the program, then open the project again; nothing was changed.</source>
        <translation>Das Programm aktualisieren, dann das Projekt noch einmal öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Use --device cpu (or auto), or install a driver and CUDA libraries; `alter doctor` tells what is missing.</source>
        <translation>--device cpu (oder auto) verwenden oder einen Treiber und die CUDA-Bibliotheken installieren; `alter doctor` sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Use a file quantised as Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 or BF16.</source>
        <translation>Eine Datei in Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 oder BF16 verwenden.</translation>
    </message>
    <message>
        <source>Use a file that was made for this mixture&apos;s shape.</source>
        <translation>Eine Datei verwenden, die für die Form dieser Mischung gemacht ist.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>So verwenden, wie es ist, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Use one of these names.</source>
        <translation>Einen dieser Namen verwenden.</translation>
    </message>
    <message>
        <source>Wait until it ends, or ask it to with: alter run stop PROJECT RUN</source>
        <translation>Warten, bis er endet, oder darum bitten mit: alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>Wait until it is done (a large import?), then resume the run.</source>
        <translation>Warten, bis er fertig ist (ein großer Import?), dann den Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>Write a number, a list or text in double quotes.</source>
        <translation>Eine Zahl, eine Liste oder Text in doppelten Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>Write the right one.</source>
        <translation>Die richtige schreiben.</translation>
    </message>
    <message>
        <source>a .gguf file, or a folder with config.json, model.safetensors and tokenizer.model</source>
        <translation>eine .gguf-Datei oder ein Ordner mit config.json, model.safetensors und tokenizer.model</translation>
    </message>
    <message>
        <source>a JSON file written by the import</source>
        <translation>eine vom Import geschriebene JSON-Datei</translation>
    </message>
    <message>
        <source>a JSON object with a &quot;weight_map&quot;</source>
        <translation>ein JSON-Objekt mit einer &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>a checkpoint in F32, F16 or BF16, or a GGUF file</source>
        <translation>ein Checkpoint in F32, F16 oder BF16 oder eine GGUF-Datei</translation>
    </message>
    <message>
        <source>a line end, a closing quote or a closing bracket</source>
        <translation>ein Zeilenende, ein schließendes Anführungszeichen oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>a model whose head for unnamed tasks was trained (stage 2 of two-stage)</source>
        <translation>ein Modell, dessen Kopf für ungenannte Aufgaben trainiert wurde (Stufe 2 von two-stage)</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>a text with {fields} in it</source>
        <translation>ein Text mit {fields} darin</translation>
    </message>
    <message>
        <source>an object in braces, as in the config.json of a run</source>
        <translation>ein Objekt in geschweiften Klammern, wie in der config.json eines Laufs</translation>
    </message>
    <message>
        <source>another name: base means the backbone alone</source>
        <translation>ein anderer Name: base bedeutet das Backbone allein</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens eines</translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation>mindestens ein Beispiel</translation>
    </message>
    <message>
        <source>at least one example in the train split</source>
        <translation>mindestens ein Beispiel im Teil train</translation>
    </message>
    <message>
        <source>at least one reference</source>
        <translation>mindestens eine Referenz</translation>
    </message>
    <message>
        <source>at least one resample, a level between 0 and 1</source>
        <translation>mindestens eine Wiederholung, ein Niveau zwischen 0 und 1</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda oder cuda:N</translation>
    </message>
    <message>
        <source>auto, csv, tsv, jsonl, json, squad, conll, parquet or text</source>
        <translation>auto, csv, tsv, jsonl, json, squad, conll, parquet oder text</translation>
    </message>
    <message>
        <source>auto, fp32 or bf16</source>
        <translation>auto, fp32 oder bf16</translation>
    </message>
    <message>
        <source>auto, utf-8, utf-16le, utf-16be or latin-1</source>
        <translation>auto, utf-8, utf-16le, utf-16be oder latin-1</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl, json, squad, conll, parquet or text; plain, gzip or zstd</source>
        <translation>csv, tsv, jsonl, json, squad, conll, parquet oder text; unverpackt, gzip oder zstd</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>verschiedene Wörter</translation>
    </message>
    <message>
        <source>folders with a task.json each</source>
        <translation>Ordner mit je einer task.json</translation>
    </message>
    <message>
        <source>gemma3</source>
        <translation>gemma3</translation>
    </message>
    <message>
        <source>join, map, lower, upper, trim, first or default</source>
        <translation>join, map, lower, upper, trim, first oder default</translation>
    </message>
    <message>
        <source>llama</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>model.safetensors or model.safetensors.index.json</source>
        <translation>model.safetensors oder model.safetensors.index.json</translation>
    </message>
    <message>
        <source>numbers from 0, the first above 0</source>
        <translation>Zahlen ab 0, die erste über 0</translation>
    </message>
    <message>
        <source>relu, gelu, gelu_new, gelu_pytorch_tanh or silu</source>
        <translation>relu, gelu, gelu_new, gelu_pytorch_tanh oder silu</translation>
    </message>
    <message>
        <source>safetensors or GGUF</source>
        <translation>safetensors oder GGUF</translation>
    </message>
    <message>
        <source>the name of a run</source>
        <translation>der Name eines Laufs</translation>
    </message>
    <message>
        <source>tokenizer.model or spiece.model</source>
        <translation>tokenizer.model oder spiece.model</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation oder test</translation>
    </message>
    <message>
        <source>train.jsonl (or train.csv, train.parquet, …)</source>
        <translation>train.jsonl (oder train.csv, train.parquet, …)</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>latest</source>
        <translation>neuester</translation>
    </message>
    <message>
        <source>best of stage %1</source>
        <translation>bester von Stufe %1</translation>
    </message>
    <message>
        <source>end of stage %1</source>
        <translation>Ende von Stufe %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copies this with the project&apos;s place and the versions of everything, for a report</source>
        <translation>Kopiert dies mit dem Ort des Projekts und allen Versionen, für eine Meldung</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>where: %1</source>
        <translation>wo: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>zu tun: %1</translation>
    </message>
</context>
<context>
    <name>ExampleCommandText</name>
    <message>
        <source>edit an example</source>
        <translation>Beispiel bearbeiten</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 %6</source>
        <translation>%1 %2, %3 %4: %5 %6</translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message>
        <source> · %1 s left</source>
        <translation> · noch %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) · %1 rows a second</source>
        <translation>
            <numerusform>%Ln Zeile · %1 Zeilen/s</numerusform>
            <numerusform>%Ln Zeilen · %1 Zeilen/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryBill</name>
    <message>
        <source>a smaller batch (now %1; more passes a step make up for it)</source>
        <translation>ein kleinerer Batch (jetzt %1; mehr Durchgänge je Schritt gleichen es aus)</translation>
    </message>
    <message>
        <source>fewer tokens an example (most tokens, now %1)</source>
        <translation>weniger Token je Beispiel (jetzt höchstens %1)</translation>
    </message>
    <message>
        <source>the number type bf16, which takes half (and is slow where the processor does not have it)</source>
        <translation>der Zahlentyp bf16, der die Hälfte braucht (und langsam ist, wo der Prozessor ihn nicht hat)</translation>
    </message>
    <message>
        <source>a smaller backbone</source>
        <translation>ein kleineres Backbone</translation>
    </message>
    <message>
        <source>closing other programs</source>
        <translation>andere Programme schließen</translation>
    </message>
    <message>
        <source>What helps: %1.</source>
        <translation>Was hilft: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The memory will not do: at least %1 are needed and %2 are free. %3</source>
        <translation>Der Speicher reicht nicht: Mindestens %1 werden gebraucht, %2 sind frei. %3</translation>
    </message>
    <message>
        <source>The memory may not do: up to %1 are needed and %2 are free. %3</source>
        <translation>Der Speicher reicht vielleicht nicht: Bis zu %1 werden gebraucht, %2 sind frei. %3</translation>
    </message>
    <message>
        <source>not known: how much a GPU holds and what it takes there is not estimated</source>
        <translation>nicht bekannt: Wie viel eine GPU fasst und was dort gebraucht wird, wird nicht geschätzt</translation>
    </message>
    <message>
        <source>Estimated: loading %1, training with validation %2, evaluating afterwards %3</source>
        <translation>Geschätzt: Laden %1, Training mit Validierung %2, Auswertung danach %3</translation>
    </message>
    <message>
        <source>%1, set up alike, took %2 at its peak; %3 are free now</source>
        <translation>%1, gleich eingerichtet, brauchte höchstens %2; %3 sind jetzt frei</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3), evaluation included; %4 are free now</source>
        <translation>etwa %1 (%2 bis %3) samt Auswertung; %4 sind jetzt frei</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>nicht bekannt: Die Konfiguration des Backbones ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>MetricChoice</name>
    <message>
        <source>Share of the examples whose label is right</source>
        <translation>Anteil der Beispiele, deren Label richtig ist</translation>
    </message>
    <message>
        <source>Mean over the labels of how well each is found; rare labels count as much as frequent ones</source>
        <translation>Mittel über die Labels, wie gut jedes gefunden wird; seltene zählen so viel wie häufige</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 for guessing, 1 for all right</source>
        <translation>Korrelation von Antworten und Labels: 0 für Raten, 1 für alle richtig</translation>
    </message>
    <message>
        <source>Share of the answers that have the very words of an accepted one</source>
        <translation>Anteil der Antworten mit genau den Wörtern einer akzeptierten</translation>
    </message>
    <message>
        <source>How many words the answer shares with the accepted one, in any order</source>
        <translation>Wie viele Wörter die Antwort mit der akzeptierten teilt, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>How long a run of words, gaps allowed, the answer shares with the accepted one</source>
        <translation>Wie lang die Wortfolge ist, Lücken erlaubt, die die Antwort mit der akzeptierten teilt</translation>
    </message>
    <message>
        <source>How many of the marked names or places are found, each whole</source>
        <translation>Wie viele der markierten Namen oder Orte gefunden werden, jeder ganz</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews-Korrelation</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Exakte Treffer</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>exakten Treffern</translation>
    </message>
    <message>
        <source>Token F1</source>
        <translation>Token-F1</translation>
    </message>
    <message>
        <source>token F1</source>
        <translation>Token-F1</translation>
    </message>
    <message>
        <source>Span F1</source>
        <translation>Spannen-F1</translation>
    </message>
    <message>
        <source>span F1</source>
        <translation>Spannen-F1</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generierung</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>Tagging</translation>
    </message>
    <message>
        <source>multiple choice</source>
        <translation>Auswahlfrage</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>summarisation</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>MixEdits</name>
    <message>
        <source>save the mix %1</source>
        <translation>Mischung %1 speichern</translation>
    </message>
    <message>
        <source>change the mix %1</source>
        <translation>Mischung %1 ändern</translation>
    </message>
    <message>
        <source>rename the mix %1</source>
        <translation>Mischung %1 umbenennen</translation>
    </message>
    <message>
        <source>delete the mix %1</source>
        <translation>Mischung %1 löschen</translation>
    </message>
</context>
<context>
    <name>NameFault</name>
    <message>
        <source>The project already has one of that name.</source>
        <translation>Das Projekt hat schon etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>A name has %1.</source>
        <translation>Ein Name hat %1.</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>PlaygroundWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>first after %1</source>
        <translation>erstes nach %1</translation>
    </message>
    <message>
        <source>cut at the greatest length</source>
        <translation>bei der größten Länge abgeschnitten</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet auf Ausführung</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Prompt wird gelesen…</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <translation>Schreibt… %1</translation>
    </message>
    <message>
        <source>Scoring the labels…</source>
        <translation>Labels werden bewertet…</translation>
    </message>
    <message>
        <source>Following the routing…</source>
        <translation>Routing wird verfolgt…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken for %1: %2</source>
        <translation>Erkannt als %1: %2</translation>
    </message>
    <message>
        <source>, then %1: %2</source>
        <translation>, dann %1: %2</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · Stufe 1</translation>
    </message>
    <message>
        <source> · only %1</source>
        <translation> · nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wird geladen…</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · als %1</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Quick look</source>
        <translation>Schnelltest</translation>
    </message>
    <message>
        <source>Rank 8, one epoch and a half: does it learn at all?</source>
        <translation>Rang 8, eine Epoche und eine halbe: Lernt es überhaupt?</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Rank 16, three epochs and one</source>
        <translation>Rang 16, drei Epochen und eine</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Rank 32, eight epochs and two, validation on everything</source>
        <translation>Rang 32, acht Epochen und zwei, Validierung auf allem</translation>
    </message>
</context>
<context>
    <name>Recount</name>
    <message>
        <source>Counting the examples</source>
        <translation>Beispiele werden gezählt</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>%1, minus %2</source>
        <translation>%1, minus %2</translation>
    </message>
    <message>
        <source>%1: tasks × experts, %2</source>
        <translation>%1: Aufgaben × Experten, %2</translation>
    </message>
    <message>
        <source>%1: layers × experts, task %2</source>
        <translation>%1: Schichten × Experten, Aufgabe %2</translation>
    </message>
    <message>
        <source>%1, mean over all tokens (prompt and target) of all validation examples of a task</source>
        <translation>%1, gemittelt über alle Token (Prompt und Ziel) aller Validierungsbeispiele einer Aufgabe</translation>
    </message>
    <message>
        <source>Framed: the task&apos;s own expert.</source>
        <translation>Gerahmt: der eigene Experte der Aufgabe.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert.</source>
        <translation>Die Farben enden bei %1, dem größten Wert eines Experten einer anderen Aufgabe.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert in any layer.</source>
        <translation>Die Farben enden bei %1, dem größten Wert eines Experten einer anderen Aufgabe in einer der Schichten.</translation>
    </message>
    <message>
        <source>Bars above: load, the share of tokens an expert wins, mean over %1. Bars at the right: entropy of the shares in nats, full at log %2 = %3.</source>
        <translation>Balken oben: Last, der Anteil der Token, die ein Experte gewinnt, gemittelt über %1. Balken rechts: Entropie der Anteile in Nat, voll bei log %2 = %3.</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>change of the %1</source>
        <translation>Änderung (%1)</translation>
    </message>
    <message>
        <source>the task&apos;s own expert</source>
        <translation>der eigene Experte der Aufgabe</translation>
    </message>
    <message>
        <source>%1: layers × experts, mean over %2</source>
        <translation>%1: Schichten × Experten, Mittel über %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean over all tokens (prompt and target) of at most %Ln validation example(s) a task</source>
        <translation>
            <numerusform>%1, gemittelt über alle Token (Prompt und Ziel) von höchstens einem Validierungsbeispiel je Aufgabe</numerusform>
            <numerusform>%1, gemittelt über alle Token (Prompt und Ziel) von höchstens %Ln Validierungsbeispielen je Aufgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln layer(s)</source>
        <translation>
            <numerusform>%1, dann über %Ln Schicht</numerusform>
            <numerusform>%1, dann über %Ln Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln task(s)</source>
        <translation>
            <numerusform>%1, dann über %Ln Aufgabe</numerusform>
            <numerusform>%1, dann über %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference of two such means.</source>
        <translation>%1; die Differenz zweier solcher Mittelwerte.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>die einzige Schicht</numerusform>
            <numerusform>alle %Ln Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>mostly added</source>
        <translation>meist addiert</translation>
    </message>
    <message>
        <source>mostly subtracted</source>
        <translation>meist subtrahiert</translation>
    </message>
    <message>
        <source>added in some layers, subtracted in others</source>
        <translation>in manchen Schichten addiert, in anderen subtrahiert</translation>
    </message>
    <message>
        <source>mean gate</source>
        <translation>mittleres Gate</translation>
    </message>
    <message>
        <source>share of the gates</source>
        <translation>Anteil an den Gates</translation>
    </message>
    <message>
        <source>winner&apos;s share</source>
        <translation>Gewinneranteil</translation>
    </message>
    <message>
        <source>The signed weight with which an expert&apos;s output is added</source>
        <translation>Das Gewicht mit Vorzeichen, mit dem die Ausgabe eines Experten addiert wird</translation>
    </message>
    <message>
        <source>The share |g| / Σ|g| that an expert has of all absolute gates</source>
        <translation>Der Anteil |g| / Σ|g|, den ein Experte an allen absoluten Gates hat</translation>
    </message>
    <message>
        <source>The share of tokens for which the expert has the largest absolute gate</source>
        <translation>Der Anteil der Token, bei denen der Experte das größte absolute Gate hat</translation>
    </message>
    <message>
        <source>step %1 · stage %2</source>
        <translation>Schritt %1 · Stufe %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 uses its own expert alone.</source>
        <translation>%1 nutzt nur den eigenen Experten.</translation>
    </message>
    <message>
        <source>%1 borrows most from %2 (%3, %4)</source>
        <translation>%1 entleiht am meisten bei %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, then from %2 (%3).</source>
        <translation>%1, dann bei %2 (%3).</translation>
    </message>
    <message>
        <source>%1 from %2: %3, %4</source>
        <translation>%1 bei %2: %3, %4</translation>
    </message>
    <message>
        <source>Collapse: the expert %1 wins %2 of the tokens; the others hardly take part. A larger load-balance weight (loadBalance) spreads them.</source>
        <translation>Kollaps: Der Experte %1 gewinnt %2 der Token; die anderen wirken kaum mit. Ein größeres Gewicht des Lastausgleichs (loadBalance) verteilt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) win no token, overruled by others: %1.</source>
        <translation>
            <numerusform>Ein Experte gewinnt kein Token, von anderen überstimmt: %1.</numerusform>
            <numerusform>%Ln Experten gewinnen kein Token, von anderen überstimmt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nats on average over %Ln task(s), which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</source>
        <translation>
            <numerusform>%1 Nat bei einer Aufgabe, das sind %2 des Höchstwerts, log %3 = %4 Nat. Bei 0 nutzt jedes Token nur einen Experten, beim Höchstwert alle gleich.</numerusform>
            <numerusform>Im Mittel über %Ln Aufgaben %1 Nat, das sind %2 des Höchstwerts, log %3 = %4 Nat. Bei 0 nutzt jedes Token nur einen Experten, beim Höchstwert alle gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBill</name>
    <message>
        <source>stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the prompts</source>
        <translation>%1: %2 % der Prompts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known: no tokens were counted at import</source>
        <translation>nicht bekannt: Beim Import wurden keine Token gezählt</translation>
    </message>
    <message>
        <source>not known before a first run with this backbone</source>
        <translation>nicht bekannt vor einem ersten Lauf mit diesem Backbone</translation>
    </message>
    <message>
        <source>about %1 of training, at the %2 examples/s of %3; validation comes on top</source>
        <translation>etwa %1 Training bei den %2 Beispielen/s von %3; dazu kommt die Validierung</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>nicht bekannt: Die Konfiguration des Backbones ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1, %2 % of the backbone</source>
        <translation>%1, %2 % des Backbones</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Examples per second</source>
        <translation>Beispiele je Sekunde</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Speicher, GiB</translation>
    </message>
    <message>
        <source>Tasks recognised</source>
        <translation>Erkannte Aufgaben</translation>
    </message>
    <message>
        <source>Loss per token, training; validation as discs</source>
        <translation>Verlust je Token, Training; Validierung als Scheiben</translation>
    </message>
    <message>
        <source>Validation loss per task</source>
        <translation>Validierungsverlust je Aufgabe</translation>
    </message>
    <message>
        <source>Validation metrics</source>
        <translation>Validierungsmetriken</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Wie weit jeder Schritt geht</translation>
    </message>
    <message>
        <source>How strongly the examples of a step pull at the parameters, before it is clipped; it grows where training becomes unstable</source>
        <translation>Wie stark die Beispiele eines Schritts an den Parametern ziehen, vor dem Begrenzen; wächst, wo das Training instabil wird</translation>
    </message>
    <message>
        <source>How fast it trains, without validations</source>
        <translation>Wie schnell trainiert wird, ohne Validierungen</translation>
    </message>
    <message>
        <source>What the run holds at that step</source>
        <translation>Was der Lauf bei diesem Schritt belegt</translation>
    </message>
    <message>
        <source>Share of the validation prompts whose task is recognised without being named</source>
        <translation>Anteil der Validierungs-Prompts, deren Aufgabe erkannt wird, ohne genannt zu sein</translation>
    </message>
    <message>
        <source>Mean negative log-likelihood of a token of the right answer: 0 is certainty</source>
        <translation>Mittlere negative Log-Likelihood eines Tokens der richtigen Antwort: 0 ist Gewissheit</translation>
    </message>
</context>
<context>
    <name>RunEdit</name>
    <message>
        <source>Rename run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>In der Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
</context>
<context>
    <name>RunOrigin</name>
    <message>
        <source>The backbone</source>
        <translation>Das Backbone</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>Der Adapter</translation>
    </message>
    <message>
        <source>The rank</source>
        <translation>Der Rang</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>Die Aktivierung</translation>
    </message>
    <message>
        <source>The number of shared experts</source>
        <translation>Die Zahl gemeinsamer Experten</translation>
    </message>
    <message>
        <source>The number of blocks from the top</source>
        <translation>Die Zahl der Blöcke von oben</translation>
    </message>
    <message>
        <source>%1 has to stay %2, as in %3, whose experts this run begins with.</source>
        <translation>%1 muss %2 bleiben wie in %3, mit dessen Experten dieser Lauf beginnt.</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Goes out from %1</source>
        <translation>Geht aus von %1</translation>
    </message>
    <message>
        <source>Goes out from a run that was deleted</source>
        <translation>Geht aus von einem gelöschten Lauf</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>loading the backbone and the data</source>
        <translation>Backbone und Daten werden geladen</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1 Beispiele/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>%1 stage %2</source>
        <translation>%1 Stufe %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>%1 ex/s</source>
        <translation>%1 Bsp./s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ended without saying why</source>
        <translation>%1 endete ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message numerus="yes">
        <source>This machine · %Ln processor(s)</source>
        <translation>
            <numerusform>Dieser Rechner · %Ln Prozessor</numerusform>
            <numerusform>Dieser Rechner · %Ln Prozessoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>over %n example(s)</source>
        <translation>
            <numerusform>über %n Beispiel</numerusform>
            <numerusform>über %n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>better than every other run here, unlikely by chance</source>
        <translation>besser als jeder andere Lauf hier, kaum durch Zufall</translation>
    </message>
    <message>
        <source>the task or its examples changed since: evaluate again</source>
        <translation>die Aufgabe oder ihre Beispiele haben sich seither geändert: neu bewerten</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>over the %n example(s) that both answered</source>
        <translation>
            <numerusform>über das %n Beispiel, das beide beantwortet haben</numerusform>
            <numerusform>über die %n Beispiele, die beide beantwortet haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1; kaum durch Zufall</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Scores on the %1 split in per cent, in brackets the 95 % interval over examples. ★ better than every other run here (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>Werte (Teil: %1) in Prozent, in Klammern das 95-%-Intervall über Beispiele. ★ besser als jeder andere Lauf hier (gepaarter Bootstrap über die Beispiele, die beide beantwortet haben, p &lt; 0,05).</translation>
    </message>
    <message>
        <source>stage 1 of the same run</source>
        <translation>Stufe 1 desselben Laufs</translation>
    </message>
    <message>
        <source>the shared adapter %1</source>
        <translation>dem gemeinsamen Adapter %1</translation>
    </message>
    <message>
        <source>the backbone alone</source>
        <translation>dem Backbone allein</translation>
    </message>
    <message>
        <source>Gain over %1 in points, in brackets its 95 % interval. ★ unlikely by chance (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>Gewinn gegenüber %1 in Punkten, in Klammern sein 95-%-Intervall. ★ kaum durch Zufall (gepaarter Bootstrap über die Beispiele, die beide beantwortet haben, p &lt; 0,05).</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>Beispiele gesehen</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>trainable parameters</source>
        <translation>trainierbare Parameter</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>höchster Speicher</translation>
    </message>
    <message>
        <source>What each run took until this checkpoint. Time is that of training steps, without validation and pauses; memory is the highest of the whole run.</source>
        <translation>Was jeder Lauf bis zu diesem Checkpoint gebraucht hat. Zeit ist die der Trainingsschritte, ohne Validierung und Pausen; Speicher ist der höchste des ganzen Laufs.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>The configurations of the chosen runs are the same.</source>
        <translation>Die Konfigurationen der gewählten Läufe sind gleich.</translation>
    </message>
    <message>
        <source>Settings that are not the same in all chosen runs, by their names in the configuration file.</source>
        <translation>Einstellungen, die nicht in allen gewählten Läufen gleich sind, mit ihren Namen in der Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>The mean is over the tasks that all of them have: %1.</source>
        <translation>Das Mittel geht über die Aufgaben, die alle haben: %1.</translation>
    </message>
    <message>
        <source>† The task or its examples changed since: evaluate again.</source>
        <translation>† Die Aufgabe oder ihre Beispiele haben sich seither geändert: neu bewerten.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>TaskEdits</name>
    <message>
        <source>remove the task %1</source>
        <translation>Aufgabe %1 entfernen</translation>
    </message>
    <message>
        <source>rename the task %1</source>
        <translation>Aufgabe %1 umbenennen</translation>
    </message>
    <message>
        <source>edit the task %1</source>
        <translation>Aufgabe %1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>TaskHealth</name>
    <message>
        <source>No validation</source>
        <translation>Keine Validierung</translation>
    </message>
    <message>
        <source>Allow a run more tokens, or shorten the fields.</source>
        <translation>Einem Lauf mehr Token erlauben oder die Felder kürzen.</translation>
    </message>
    <message>
        <source>%1 shortened</source>
        <translation>%1 gekürzt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>“%1” has %2 (%3)</source>
        <translation>„%1“ hat %2 (%3)</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Ungleiche Labels</translation>
    </message>
    <message>
        <source>Of %1 training examples %2, %3. Measure macro F1 instead of accuracy, or add examples of the rare labels.</source>
        <translation>Von %1 Trainingsbeispielen: %2, %3. Makro-F1 statt Genauigkeit messen oder Beispiele der seltenen Labels hinzufügen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Splits overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>The same prompts are in two splits (%1), which makes scores too good. Exclude them from one of the two.</source>
        <translation>Dieselben Prompts sind in zwei Teilen (%1), wodurch die Werte zu gut ausfallen. Aus einem der beiden ausschließen.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln example(s) is for validation, so a run cannot tell which of its steps is best. Move some examples to validation.</source>
        <translation>
            <numerusform>Das eine Beispiel ist nicht zur Validierung, sodass ein Lauf nicht erkennen kann, welcher seiner Schritte der beste ist. Einige Beispiele in die Validierung verschieben.</numerusform>
            <numerusform>Keines der %Ln Beispiele ist zur Validierung, sodass ein Lauf nicht erkennen kann, welcher seiner Schritte der beste ist. Einige Beispiele in die Validierung verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 examples, %Ln is (are) longer than %3 tokens and will be shortened.</source>
        <translation>
            <numerusform>%1: Von %2 Beispielen ist %Ln länger als %3 Token und wird gekürzt.</numerusform>
            <numerusform>%1: Von %2 Beispielen sind %Ln länger als %3 Token und werden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 examples, %Ln repeat(s) an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</source>
        <translation>
            <numerusform>Von %1 Beispielen wiederholt %Ln einen früheren Prompt desselben Teils (%2). Wiederholungen ausschließen, außer wenn sie stärker zählen sollen.</numerusform>
            <numerusform>Von %1 Beispielen wiederholen %Ln einen früheren Prompt desselben Teils (%2). Wiederholungen ausschließen, außer wenn sie stärker zählen sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>TokenPicture</name>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Siege</translation>
    </message>
    <message>
        <source>The signed weight with which each expert&apos;s output is added for this one token, in each layer; nothing is averaged.</source>
        <translation>Das Gewicht mit Vorzeichen, mit dem die Ausgabe jedes Experten für dieses eine Token addiert wird, in jeder Schicht; nichts ist gemittelt.</translation>
    </message>
    <message>
        <source>Framed: the expert of the likeliest task, %1.</source>
        <translation>Gerahmt: der Experte der wahrscheinlichsten Aufgabe, %1.</translation>
    </message>
    <message>
        <source>Framed: the expert of the named task, %1.</source>
        <translation>Gerahmt: der Experte der genannten Aufgabe, %1.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of any other expert for any token.</source>
        <translation>Die Farben enden bei %1, dem größten Wert eines anderen Experten für irgendein Token.</translation>
    </message>
    <message>
        <source>Bars above: the share of layers in which an expert has the largest absolute gate. Bars at the right: entropy of the shares in nats, full at log %1 = %2.</source>
        <translation>Balken oben: der Anteil der Schichten, in denen ein Experte das größte absolute Gate hat. Balken rechts: Entropie der Anteile in Nat, voll bei log %1 = %2.</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>the expert of the task it was routed as</source>
        <translation>der Experte der Aufgabe, als die es geroutet wurde</translation>
    </message>
    <message>
        <source>%1: token %2 of %3, %4, layers × experts</source>
        <translation>%1: Token %2 von %3, %4, Schichten × Experten</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>absolute gate, mean over layers</source>
        <translation>absolutes Gate, Mittel über die Schichten</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>task estimated</source>
        <translation>Aufgabe geschätzt</translation>
    </message>
    <message>
        <source>routed as %1</source>
        <translation>geroutet als %1</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate in %1</source>
        <translation>der Experte mit dem größten absoluten Gate in %1</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate, mean over %1 layers</source>
        <translation>der Experte mit dem größten absoluten Gate, Mittel über %1 Schichten</translation>
    </message>
    <message>
        <source>Colour and mark: %1. %2.</source>
        <translation>Farbe und Zeichen: %1. %2.</translation>
    </message>
    <message>
        <source>%1 Every token has the same gates: the routers decided once for the whole text.</source>
        <translation>%1 Jedes Token hat dieselben Gates: Die Router haben einmal für den ganzen Text entschieden.</translation>
    </message>
    <message>
        <source>The routers took it for %1 (%2)</source>
        <translation>Von den Routern erkannt als %1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, then for %2 (%3).</source>
        <translation>%1, dann als %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>die einzige Schicht</numerusform>
            <numerusform>alle %Ln Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenRouting</name>
    <message>
        <source>Token %1 of %2, “%3”</source>
        <translation>Token %1 von %2, „%3“</translation>
    </message>
    <message>
        <source>%1: not in %2</source>
        <translation>%1: nicht in %2</translation>
    </message>
    <message>
        <source>gates in %1</source>
        <translation>Gates in %1</translation>
    </message>
    <message>
        <source>absolute gates, mean over its layers</source>
        <translation>absolute Gates, Mittel über die Schichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example(s))</source>
        <translation>
            <numerusform>%1 ohne den Experten %2: %3 Punkte %4 (%5 bis %6 mit 95 % Konfidenz, %n Beispiel)</numerusform>
            <numerusform>%1 ohne den Experten %2: %3 Punkte %4 (%5 bis %6 mit 95 % Konfidenz, %n Beispiele)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1; kaum durch Zufall</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1: what a task gains or loses without an expert</source>
        <translation>%1: was eine Aufgabe ohne einen Experten gewinnt oder verliert</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>left-out expert</source>
        <translation>weggelassener Experte</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Each task&apos;s metric without the expert against the metric with all of them, in points, on the split %1. Below 0: the task needs the expert. Framed: the task&apos;s own. *: unlikely by chance (paired bootstrap).</source>
        <translation>Die Metrik jeder Aufgabe ohne den Experten gegen die mit allen, in Punkten, im Teil %1. Unter 0: Die Aufgabe braucht den Experten. Gerahmt: der eigene. *: kaum Zufall (gepaarter Bootstrap).</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>ALTER Workbench %1</source>
        <translation>ALTER Workbench %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Without the expert %1</source>
        <translation>Ohne den Experten %1</translation>
    </message>
    <message>
        <source>With the expert %1 alone for every token</source>
        <translation>Nur mit dem Experten %1 für jedes Token</translation>
    </message>
    <message>
        <source>With %1 times the gates of the expert %2</source>
        <translation>Mit dem %1-Fachen der Gates des Experten %2</translation>
    </message>
    <message>
        <source>neither gains nor loses %1</source>
        <translation>gewinnt und verliert nichts bei %1</translation>
    </message>
    <message>
        <source>loses %1 points of %2</source>
        <translation>verliert %1 Punkte bei %2</translation>
    </message>
    <message>
        <source>gains %1 points of %2</source>
        <translation>gewinnt %1 Punkte bei %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 has no %3 to compare.</source>
        <translation>%1: %2 hat keinen Wert von %3 zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 to %5 with 95 % confidence, %L6 validation examples): %7.</source>
        <translation>%1: %2 %3 (%4 bis %5 mit 95 % Konfidenz, %L6 Validierungsbeispiele): %7.</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>im Rauschen</translation>
    </message>
    <message>
        <source>more than noise explains</source>
        <translation>mehr, als Rauschen erklärt</translation>
    </message>
</context>
<context>
    <name>alter::AboutDialog</name>
    <message>
        <source>About ALTER Workbench</source>
        <translation>Über ALTER Workbench</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Trains one small language model on several tasks with a mixture of task adapters, and shows how each task travels through them.</source>
        <translation>Trainiert ein kleines Sprachmodell auf mehreren Aufgaben mit einer Mischung aus Aufgabenadaptern und zeigt, wie jede Aufgabe durch sie läuft.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder jeder späteren Version (GPL-3.0-or-later): Sie darf benutzt, untersucht, weitergegeben und verändert werden. Es gibt keinerlei Garantie.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>alter::AnswerColumn</name>
    <message>
        <source>%1 (no checkpoint yet)</source>
        <translation>%1 (noch kein Checkpoint)</translation>
    </message>
    <message>
        <source>%1 · training, step %2</source>
        <translation>%1 · Training, Schritt %2</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · Stufe 1</translation>
    </message>
    <message>
        <source>As routed</source>
        <translation>Wie geroutet</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All experts as the routers weigh them, or one alone</source>
        <translation>Alle Experten, wie die Router sie gewichten, oder nur einer</translation>
    </message>
    <message>
        <source>The base model has no experts.</source>
        <translation>Das Basismodell hat keine Experten.</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
    <message>
        <source>This is the only column.</source>
        <translation>Dies ist die einzige Spalte.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Noch wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Answer to an earlier question</source>
        <translation>Antwort auf eine frühere Frage</translation>
    </message>
    <message>
        <source>Only what was asked with a task&apos;s template has the fields of an example.</source>
        <translation>Nur was mit der Vorlage einer Aufgabe gefragt wurde, hat die Felder eines Beispiels.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Add to the task as an example…</source>
        <translation>Der Aufgabe als Beispiel hinzufügen…</translation>
    </message>
    <message>
        <source>Model of this column</source>
        <translation>Modell dieser Spalte</translation>
    </message>
    <message>
        <source>Experts of this column</source>
        <translation>Experten dieser Spalte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>Ende der Antwort</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What could have come instead</source>
        <translation>Was stattdessen hätte kommen können</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Back to the first answer</source>
        <translation>Zurück zur ersten Antwort</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>A click on a token, or Enter, shows what could have come in its place.</source>
        <translation>Ein Klick auf ein Token, oder die Eingabetaste, zeigt, was an seiner Stelle hätte kommen können.</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>The task that this column asks as</source>
        <translation>Die Aufgabe, als die diese Spalte fragt</translation>
    </message>
    <message>
        <source>Task of this column</source>
        <translation>Aufgabe dieser Spalte</translation>
    </message>
</context>
<context>
    <name>alter::AnswerListModel</name>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>other answer</source>
        <translation>andere Antwort</translation>
    </message>
</context>
<context>
    <name>alter::AnswerText</name>
    <message>
        <source>“%1”: %2, token %3</source>
        <translation>„%1“: %2, Token %3</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>Die Antwort erscheint hier.</translation>
    </message>
</context>
<context>
    <name>alter::AnswersStep</name>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>One of these labels</source>
        <translation>Eines dieser Labels</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Word for the model</source>
        <translation>Wort für das Modell</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share for %1</source>
        <translation>Anteil für %1</translation>
    </message>
    <message>
        <source>Or by field</source>
        <translation>Oder nach Feld</translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation>Validierungsdatei</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>Testdatei</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>none: a share of the file</source>
        <translation>keine: ein Anteil der Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>no, by the shares above</source>
        <translation>nein, nach den Anteilen oben</translation>
    </message>
    <message>
        <source>Collecting the answers of the file</source>
        <translation>Antworten der Datei werden gesammelt</translation>
    </message>
    <message>
        <source>Labels as the task description has them</source>
        <translation>Labels wie in der Aufgabenbeschreibung</translation>
    </message>
    <message>
        <source>Each row&apos;s field “%1” says where it belongs.</source>
        <translation>Das Feld „%1“ jeder Zeile sagt, wohin sie gehört.</translation>
    </message>
    <message>
        <source>Rows with the same prompt always come to the same split, and the same file is always divided in the same way.</source>
        <translation>Zeilen mit demselben Prompt kommen immer in denselben Teil, und dieselbe Datei wird immer gleich aufgeteilt.</translation>
    </message>
    <message>
        <source>The answers are being collected.</source>
        <translation>Die Antworten werden gesammelt.</translation>
    </message>
    <message>
        <source>A label has no word.</source>
        <translation>Einem Label fehlt das Wort.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Give training a share.</source>
        <translation>Dem Training einen Anteil geben.</translation>
    </message>
    <message>
        <source>Answers and splits</source>
        <translation>Antworten und Aufteilung</translation>
    </message>
    <message>
        <source>There are more than %L1 different answers.</source>
        <translation>Es gibt mehr als %L1 verschiedene Antworten.</translation>
    </message>
    <message>
        <source>More than %L1 different answers: free text</source>
        <translation>Mehr als %L1 verschiedene Antworten: freier Text</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln verschiedene Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::BackboneList</name>
    <message>
        <source>Add backbone…</source>
        <translation>Backbone hinzufügen…</translation>
    </message>
    <message>
        <source>Backbones</source>
        <translation>Backbones</translation>
    </message>
    <message>
        <source>From a GGUF file…</source>
        <translation>Aus einer GGUF-Datei…</translation>
    </message>
    <message>
        <source>From a checkpoint folder…</source>
        <translation>Aus einem Checkpoint-Ordner…</translation>
    </message>
    <message>
        <source>Rename backbone…</source>
        <translation>Backbone umbenennen…</translation>
    </message>
    <message>
        <source>Remove backbone</source>
        <translation>Backbone entfernen</translation>
    </message>
    <message>
        <source>Rename the backbone %1</source>
        <translation>Backbone %1 umbenennen</translation>
    </message>
    <message>
        <source>A backbone is the language model that tasks are taught to</source>
        <translation>Ein Backbone ist das Sprachmodell, das die Aufgaben lernt</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>GGUF-Datei wählen</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUF-Dateien (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Checkpoint-Ordner wählen</translation>
    </message>
    <message>
        <source>Importing the backbone</source>
        <translation>Backbone wird importiert</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>alter::BackboneModel</name>
    <message>
        <source>%1 G parameters</source>
        <translation>%1 Mrd. Parameter</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 Mio. Parameter</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>Licence: not named by its source</source>
        <translation>Lizenz: von der Quelle nicht genannt</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>From %1, added %2.
%3. What its terms ask of you, they ask of what is trained on it, too.</source>
        <translation>Von %1, hinzugefügt %2.
%3. Was deren Bedingungen verlangen, gilt auch für das, was darauf trainiert wird.</translation>
    </message>
</context>
<context>
    <name>alter::BadRowModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
</context>
<context>
    <name>alter::BatchModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>alter::BatchView</name>
    <message>
        <source>&amp;Load lines…</source>
        <translation>&amp;Zeilen laden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>Tabelle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Lines to ask</source>
        <translation>Zu fragende Zeilen</translation>
    </message>
    <message>
        <source>Paste a prompt a line. With a template chosen, each line fills its first field, or all of them as a JSON object.</source>
        <translation>Einen Prompt je Zeile einfügen. Ist eine Vorlage gewählt, füllt jede Zeile deren erstes Feld oder als JSON-Objekt alle.</translation>
    </message>
    <message>
        <source>Answers to the lines</source>
        <translation>Antworten auf die Zeilen</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Asks the models of the columns.</source>
        <translation>Fragt die Modelle der Spalten.</translation>
    </message>
    <message>
        <source>The lines before are still being answered.</source>
        <translation>Die Zeilen davor werden noch beantwortet.</translation>
    </message>
    <message>
        <source>Paste or load lines first.</source>
        <translation>Zuerst Zeilen einfügen oder laden.</translation>
    </message>
    <message>
        <source>Load lines</source>
        <translation>Zeilen laden</translation>
    </message>
    <message>
        <source>Text (*.txt *.jsonl);;All files (*)</source>
        <translation>Text (*.txt *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile fragen</numerusform>
            <numerusform>%Ln Zeilen fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::BundleDialog</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Die Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>No run has weights yet. Train one first.</source>
        <translation>Noch kein Lauf hat Gewichte. Zuerst einen trainieren.</translation>
    </message>
    <message>
        <source>Reading what the card tells…</source>
        <translation>Gelesen wird, was die Karte sagt…</translation>
    </message>
    <message>
        <source>Place of the new folder</source>
        <translation>Ort des neuen Ordners</translation>
    </message>
    <message>
        <source>Choose a run that has weights.</source>
        <translation>Einen Lauf mit Gewichten wählen.</translation>
    </message>
    <message>
        <source>Name the folder that is to be made.</source>
        <translation>Den Ordner nennen, der angelegt werden soll.</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>Den Ordner mit seinem ganzen Pfad nennen.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Wählen, wo der Ordner angelegt wird</translation>
    </message>
    <message>
        <source>A run, or one of its checkpoints: RUN@STEP, RUN@stage1</source>
        <translation>Ein Lauf oder einer seiner Checkpoints: RUN@STEP, RUN@stage1</translation>
    </message>
    <message>
        <source>What it does, for whom, and what it should not be used for. Markdown may be used.</source>
        <translation>Was es tut, für wen, und wofür es nicht verwendet werden soll. Markdown ist möglich.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>What it is f&amp;or</source>
        <translation>&amp;Wofür es ist</translation>
    </message>
    <message>
        <source>&amp;Licences of the data</source>
        <translation>L&amp;izenzen der Daten</translation>
    </message>
    <message>
        <source>The model card as it will be</source>
        <translation>Die Modellkarte, wie sie wird</translation>
    </message>
    <message>
        <source>Model card, the folder&apos;s README.md</source>
        <translation>Modellkarte, die README.md des Ordners</translation>
    </message>
    <message>
        <source>Export bundle</source>
        <translation>Bundle exportieren</translation>
    </message>
    <message>
        <source>A bundle is a folder with a run&apos;s experts and routers, its settings and the definitions of its tasks. It holds neither examples nor the backbone.</source>
        <translation>Ein Bundle ist ein Ordner mit den Experten und Routern eines Laufs, seinen Einstellungen und den Definitionen seiner Aufgaben. Es enthält weder Beispiele noch das Backbone.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
</context>
<context>
    <name>alter::CheckStep</name>
    <message>
        <source>Rows that do not fit</source>
        <translation>Zeilen, die nicht passen</translation>
    </message>
    <message>
        <source>Trying the import; nothing is changed yet</source>
        <translation>Import wird geprobt; noch ändert sich nichts</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Beispiele importieren</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Der Import läuft.</translation>
    </message>
    <message>
        <source>The import is being tried out.</source>
        <translation>Der Import wird geprobt.</translation>
    </message>
    <message>
        <source>The import cannot work like this.</source>
        <translation>So kann der Import nicht gelingen.</translation>
    </message>
    <message>
        <source>Some rows do not fit: correct them, or leave them out.</source>
        <translation>Einige Zeilen passen nicht: Zeilen berichtigen oder auslassen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 rows, %Ln do(es) not fit. The first of them:</source>
        <translation>
            <numerusform>Von %1 Zeilen passt %Ln nicht:</numerusform>
            <numerusform>Von %1 Zeilen passen %Ln nicht. Die ersten davon:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that do(es) not fit</source>
        <translation>
            <numerusform>Die unpassende Zeile auslassen</numerusform>
            <numerusform>%Ln unpassende Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <translation>
            <numerusform>%Ln Zeile: %1</numerusform>
            <numerusform>%Ln Zeilen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel importieren</numerusform>
            <numerusform>%Ln Beispiele importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ChoicePane</name>
    <message>
        <source>the task is named</source>
        <translation>Aufgabe genannt</translation>
    </message>
    <message>
        <source>the task is estimated</source>
        <translation>Aufgabe geschätzt</translation>
    </message>
    <message>
        <source>C&amp;ompared runs</source>
        <translation>Verglichene &amp;Läufe</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>Verglichene Läufe</translation>
    </message>
    <message>
        <source>Scores where each prompt came with its task&apos;s name, or where the routers had to estimate the task from the prompt</source>
        <translation>Werte, bei denen jeder Prompt mit dem Namen seiner Aufgabe kam, oder bei denen die Router die Aufgabe aus dem Prompt schätzen mussten</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <source>Rou&amp;ting</source>
        <translation>&amp;Routing</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Measures a run, or the backbone alone, on the chosen split</source>
        <translation>Misst einen Lauf oder das Backbone allein auf dem gewählten Teil</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Bewertung</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>Bewertung abbrechen</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 noch einmal</translation>
    </message>
    <message>
        <source>%1 could not be evaluated.</source>
        <translation>%1 konnte nicht bewertet werden.</translation>
    </message>
</context>
<context>
    <name>alter::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find an action, a page, a run or a task</source>
        <translation>Aktion, Seite, Lauf oder Aufgabe suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>alter::CurveLegend</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Legend and values</source>
        <translation>Legende und Werte</translation>
    </message>
    <message>
        <source>%1: training %2, validation %3</source>
        <translation>%1: Training %2, Validierung %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: validation %2</source>
        <translation>%1: Validierung %2</translation>
    </message>
</context>
<context>
    <name>alter::CurvePlot</name>
    <message>
        <source>Left and right arrows read the values step by step, with Ctrl they move the picture; plus and minus zoom, Home follows the newest step again.</source>
        <translation>Pfeil links und rechts lesen die Werte Schritt für Schritt, mit Strg bewegen sie das Bild; Plus und Minus zoomen, Pos1 folgt wieder dem neuesten Schritt.</translation>
    </message>
</context>
<context>
    <name>alter::DataPage</name>
    <message>
        <source>The backbone %1 is ready</source>
        <translation>Das Backbone %1 ist bereit</translation>
    </message>
    <message>
        <source>The task %1 was removed; Undo brings it back</source>
        <translation>Die Aufgabe %1 wurde entfernt; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Beispiel hinzufügen…</translation>
    </message>
    <message>
        <source>Add backbone…</source>
        <translation>Backbone hinzufügen…</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>In den Beispielen suchen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The task %1 was imported</source>
        <translation>Die Aufgabe %1 wurde importiert</translation>
    </message>
    <message>
        <source>A backbone is being imported.</source>
        <translation>Ein Backbone wird importiert.</translation>
    </message>
</context>
<context>
    <name>alter::DecodingPane</name>
    <message>
        <source>Reset options</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0: the likeliest</source>
        <translation>0: das beste</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher values draw more freely among the others.</source>
        <translation>0 nimmt stets das wahrscheinlichste Token; höhere Werte ziehen freier unter den anderen.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Draws among so many of the likeliest tokens.</source>
        <translation>Zieht unter so vielen der wahrscheinlichsten Token.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that have this probability together.</source>
        <translation>Zieht unter den wahrscheinlichsten Token, die zusammen diese Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Beam search follows so many answers at once and takes the likeliest whole one; it shows its answer when it is done. Made for encoder-decoder models.</source>
        <translation>Beam Search verfolgt so viele Antworten zugleich und nimmt die als Ganzes wahrscheinlichste; die Antwort erscheint, wenn sie fertig ist. Gedacht für Encoder-Decoder-Modelle.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed draws the same answer.</source>
        <translation>Derselbe Seed zieht dieselbe Antwort.</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>%1 Beams</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>likeliest tokens</source>
        <translation>wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>Options: %1, at most %L2</source>
        <translation>Optionen: %1, höchstens %L2</translation>
    </message>
</context>
<context>
    <name>alter::DesktopNotice</name>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>alter::EngineCommandBar</name>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
</context>
<context>
    <name>alter::EngineWork</name>
    <message>
        <source>The queue is being worked off.</source>
        <translation>Die Warteschlange wird abgearbeitet.</translation>
    </message>
    <message>
        <source>%1 goes on after step %2.</source>
        <translation>%1 geht nach Schritt %2 weiter.</translation>
    </message>
</context>
<context>
    <name>alter::ExampleDetails</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Exclude example</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>Erzeugter Prompt</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>Erzeugtes Ziel</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>Teil des Beispiels</translation>
    </message>
    <message>
        <source>Moves the example to another split</source>
        <translation>Verschiebt das Beispiel in einen anderen Teil</translation>
    </message>
    <message>
        <source>No example chosen</source>
        <translation>Kein Beispiel gewählt</translation>
    </message>
    <message>
        <source>Example from row %1</source>
        <translation>Beispiel aus Zeile %1</translation>
    </message>
    <message>
        <source>Added example</source>
        <translation>Hinzugefügtes Beispiel</translation>
    </message>
    <message>
        <source>Include example</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>The task&apos;s templates cannot be read.</source>
        <translation>Die Vorlagen der Aufgabe sind nicht lesbar.</translation>
    </message>
    <message>
        <source>What is written above does not fit the task yet.</source>
        <translation>Was oben steht, passt noch nicht zur Aufgabe.</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s), shortened to fit %L1</source>
        <translation>
            <numerusform>Prompt · %Ln Token, auf %L1 gekürzt</numerusform>
            <numerusform>Prompt · %Ln Token, auf %L1 gekürzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s)</source>
        <translation>
            <numerusform>Prompt · %Ln Token</numerusform>
            <numerusform>Prompt · %Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s)</source>
        <translation>
            <numerusform>Ziel · %Ln Token</numerusform>
            <numerusform>Ziel · %Ln Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExampleDialog</name>
    <message>
        <source>add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Add example to %1</source>
        <translation>Beispiel zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Right answer</source>
        <translation>&amp;Richtige Antwort</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teil</translation>
    </message>
</context>
<context>
    <name>alter::ExampleFilterBar</name>
    <message>
        <source>Search in the examples</source>
        <translation>In den Beispielen suchen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Excluded examples</source>
        <translation>Ausgeschlossene Beispiele</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>With excluded</source>
        <translation>Mit Ausschlüssen</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>Ohne Ausschlüsse</translation>
    </message>
    <message>
        <source>Only excluded</source>
        <translation>Nur Ausschlüsse</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
</context>
<context>
    <name>alter::ExampleModel</name>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Excluded: left out of training and evaluation.</source>
        <translation>Ausgeschlossen: nicht in Training und Auswertung.</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>alter::ExampleView</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Exclude or include</source>
        <translation>Ausschließen oder aufnehmen</translation>
    </message>
    <message>
        <source>Choose a task to see its examples</source>
        <translation>Eine Aufgabe wählen, um ihre Beispiele zu sehen</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>Beispiele werden gelesen</translation>
    </message>
    <message>
        <source>%1 so far, searching</source>
        <translation>bisher %1, Suche läuft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No example fits the search and the filters</source>
        <translation>Kein Beispiel passt zu Suche und Filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>This task has no examples</source>
        <translation>Diese Aufgabe hat keine Beispiele</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Beispiel hinzufügen…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExpertMixer</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>as routed</source>
        <translation>wie geroutet</translation>
    </message>
    <message>
        <source>Reset mix</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>No column shows a run whose experts could be mixed.</source>
        <translation>Keine Spalte zeigt einen Lauf, dessen Experten sich mischen ließen.</translation>
    </message>
    <message>
        <source>Multiplies each expert&apos;s gates in the columns that show runs as routed. Enter asks again with the mix.</source>
        <translation>Multipliziert die Gates jedes Experten in den Spalten, die Läufe wie geroutet zeigen. Eingabe fragt erneut mit der Mischung.</translation>
    </message>
    <message>
        <source>Weight of the expert %1</source>
        <translation>Gewicht des Experten %1</translation>
    </message>
</context>
<context>
    <name>alter::FieldEditor</name>
    <message>
        <source>A whole number from 0 is needed.</source>
        <translation>Nötig ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>A number is needed, such as 0.001.</source>
        <translation>Nötig ist eine Zahl, etwa 0.001.</translation>
    </message>
</context>
<context>
    <name>alter::FieldsEditor</name>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>The field “%1” cannot be read: %2.</source>
        <translation>Das Feld „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>alter::FieldsStep</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Fields of the file</source>
        <translation>Felder der Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>The model reads the inputs and writes the answer. A field that names splits (train, validation, test) keeps the file&apos;s own division.</source>
        <translation>Das Modell liest die Eingaben und schreibt die Antwort. Ein Feld, das Teile nennt (train, validation, test), behält die Aufteilung der Datei bei.</translation>
    </message>
    <message>
        <source>Double-click to give it another name</source>
        <translation>Doppelklick gibt ihm einen anderen Namen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Names the split</source>
        <translation>Nennt den Teil</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Use of field %1</source>
        <translation>Nutzung des Felds %1</translation>
    </message>
    <message>
        <source>Say which field is the input.</source>
        <translation>Angeben, welches Feld die Eingabe ist.</translation>
    </message>
    <message>
        <source>Say which field is the answer.</source>
        <translation>Angeben, welches Feld die Antwort ist.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>alter::FileStep</name>
    <message>
        <source>%1: detected</source>
        <translation>%1: erkannt</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>packed with %1</source>
        <translation>gepackt mit %1</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>getrennt durch %1</translation>
    </message>
    <message>
        <source>first row names the fields</source>
        <translation>erste Zeile nennt die Felder</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drop a data file here, or choose one: CSV, TSV, JSON, JSON lines, Parquet, SQuAD, CoNLL or text, plain or packed</source>
        <translation>Eine Datendatei hier ablegen oder wählen: CSV, TSV, JSON, JSON Lines, Parquet, SQuAD, CoNLL oder Text, auch gepackt</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Aufgabenname</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Zuerst eine Datei wählen.</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>Die Datei wird untersucht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Datendatei wählen</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Datei wird untersucht</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
</context>
<context>
    <name>alter::FindingsPanel</name>
    <message>
        <source>Borrows from</source>
        <translation>Entleiht bei</translation>
    </message>
    <message>
        <source>Most borrowed</source>
        <translation>Meist entliehen</translation>
    </message>
    <message>
        <source>Entropy of the shares</source>
        <translation>Entropie der Anteile</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>There is no other task to borrow from.</source>
        <translation>Es gibt keine andere Aufgabe, bei der sich entleihen ließe.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is borrowed.</source>
        <translation>Nichts wird entliehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In stage 1 every task runs through its own expert alone: collaboration begins in stage 2.</source>
        <translation>In Stufe 1 läuft jede Aufgabe nur durch den eigenen Experten: Die Zusammenarbeit beginnt in Stufe 2.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers: the absolute mean gate, averaged over %Ln layer(s); a task&apos;s own expert has about 1 where gates are residual.</source>
        <translation>
            <numerusform>Zahlen: das absolute mittlere Gate einer Schicht; der eigene Experte einer Aufgabe hat etwa 1, wo Gates residual sind.</numerusform>
            <numerusform>Zahlen: das absolute mittlere Gate, gemittelt über %Ln Schichten; der eigene Experte einer Aufgabe hat etwa 1, wo Gates residual sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of tokens that the expert wins, mean over %Ln task(s), %1.</source>
        <translation>
            <numerusform>Anteil der Token, die der Experte gewinnt, bei einer Aufgabe, %1.</numerusform>
            <numerusform>Anteil der Token, die der Experte gewinnt, gemittelt über %Ln Aufgaben, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt der Anleitung</translation>
    </message>
</context>
<context>
    <name>alter::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
</context>
<context>
    <name>alter::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Enter and the arrow keys go from one place with these words to the next</source>
        <translation>Eingabe- und Pfeiltasten gehen von einer Stelle mit diesen Wörtern zur nächsten</translation>
    </message>
    <message>
        <source>No part of the guide has these words.</source>
        <translation>Kein Teil der Anleitung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>alter::HeatMapView</name>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Arrow keys step from cell to cell, Enter chooses the row&apos;s task or layer.</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle, Eingabe wählt die Aufgabe oder Schicht der Zeile.</translation>
    </message>
</context>
<context>
    <name>alter::HistoryModel</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Favourite, %1</source>
        <translation>Favorit, %1</translation>
    </message>
    <message>
        <source>several tasks</source>
        <translation>mehrere Aufgaben</translation>
    </message>
</context>
<context>
    <name>alter::HistoryPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Show favourites only; tick a prompt to make it one.</source>
        <translation>Nur Favoriten zeigen; ein Häkchen macht einen Prompt zum Favoriten.</translation>
    </message>
    <message>
        <source>Prompts that were asked</source>
        <translation>Gefragte Prompts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>What you ask is kept here, to be tried again.</source>
        <translation>Was gefragt wird, bleibt hier und lässt sich erneut versuchen.</translation>
    </message>
    <message>
        <source>No prompt is like that.</source>
        <translation>Kein Prompt passt dazu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>alter::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>Aufgabe importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>alter::LayerBar</name>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message numerus="yes">
        <source>The mean over all %Ln layer(s)</source>
        <translation>
            <numerusform>Die einzige Schicht</numerusform>
            <numerusform>Das Mittel über alle %Ln Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LengthFilter</name>
    <message>
        <source>Least length</source>
        <translation>Kleinste Länge</translation>
    </message>
    <message>
        <source>Greatest length</source>
        <translation>Größte Länge</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>Shorter than</source>
        <translation>Kürzer als</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>Länge des Prompts</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>alter::LengthHistogram</name>
    <message>
        <source>Arrow keys step from column to column and read its numbers.</source>
        <translation>Pfeiltasten gehen von Säule zu Säule und lesen deren Zahlen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No lengths were counted</source>
        <translation>Es wurden keine Längen gezählt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrow keys read the columns</source>
        <translation>Pfeiltasten lesen die Säulen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln example(s)</source>
        <translation>
            <numerusform>%1 %2: %Ln Beispiel</numerusform>
            <numerusform>%1 %2: %Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most: %Ln example(s)</source>
        <translation>
            <numerusform>höchstens %Ln Beispiel</numerusform>
            <numerusform>höchstens %Ln Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LicenceModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1: as the project states it</source>
        <translation>%1: wie das Projekt sie angibt</translation>
    </message>
    <message>
        <source>The project states none. What you write here stands in the card alone.</source>
        <translation>Das Projekt gibt keine an. Was hier steht, kommt nur in die Karte.</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>licence of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
</context>
<context>
    <name>alter::LiveView</name>
    <message>
        <source>&amp;Log scale</source>
        <translation>&amp;Log-Skala</translation>
    </message>
    <message>
        <source>Curves of the run over its steps</source>
        <translation>Kurven des Laufs über seine Schritte</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>How much of the past each point carries; the raw curve stays visible behind</source>
        <translation>Wie viel Vergangenheit jeder Punkt mitträgt; die rohe Kurve bleibt dahinter sichtbar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show all steps and follow the newest; zooming or dragging stops it (Home)</source>
        <translation>Alle Schritte zeigen und dem neuesten folgen; Zoomen oder Ziehen beendet es (Pos1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>Bild (SVG) …</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>Werte (CSV) …</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>Bei Schritt %1</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Neueste Werte</translation>
    </message>
</context>
<context>
    <name>alter::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the program that trains wrote</source>
        <translation>Was das Trainingsprogramm geschrieben hat</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Ab Info</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niedrigste Ebene</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Logs</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Log wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Keine Zeile hat diese Ebene und diese Wörter.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>The log is empty: there was nothing to warn of.</source>
        <translation>Das Log ist leer: Es gab keine Warnungen.</translation>
    </message>
</context>
<context>
    <name>alter::MainWindow</name>
    <message>
        <source>Importing %1… %2 %</source>
        <translation>%1 wird importiert… %2 %</translation>
    </message>
    <message>
        <source>The run %1 is finished.</source>
        <translation>Der Lauf %1 ist fertig.</translation>
    </message>
    <message>
        <source>The run %1 failed. %2</source>
        <translation>Der Lauf %1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop a project&apos;s folder, or a file with examples.</source>
        <translation>Einen Projektordner oder eine Datei mit Beispielen ablegen.</translation>
    </message>
    <message>
        <source>Open a project first, then drop the file again.</source>
        <translation>Zuerst ein Projekt öffnen, dann die Datei erneut ablegen.</translation>
    </message>
    <message>
        <source>No page can open this file.</source>
        <translation>Keine Seite kann diese Datei öffnen.</translation>
    </message>
    <message>
        <source>A project is being made.</source>
        <translation>Ein Projekt wird angelegt.</translation>
    </message>
    <message>
        <source>Let it end or cancel it, then choose the language again.</source>
        <translation>Das Ende abwarten oder abbrechen, dann die Sprache erneut wählen.</translation>
    </message>
    <message>
        <source>The run %1 failed.</source>
        <translation>Der Lauf %1 ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>alter::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
</context>
<context>
    <name>alter::MixBar</name>
    <message>
        <source>Save mix</source>
        <translation>Mischung speichern</translation>
    </message>
    <message>
        <source>Save mix as…</source>
        <translation>Mischung speichern unter…</translation>
    </message>
    <message>
        <source>Rename mix…</source>
        <translation>Mischung umbenennen…</translation>
    </message>
    <message>
        <source>Delete mix</source>
        <translation>Mischung löschen</translation>
    </message>
    <message>
        <source>Named mix</source>
        <translation>Benannte Mischung</translation>
    </message>
    <message>
        <source>Named mixes are kept in the project; alter generate --mix and bundles know them, too.</source>
        <translation>Benannte Mischungen bleiben im Projekt; auch alter generate --mix und Bundles kennen sie.</translation>
    </message>
    <message>
        <source>More about this mix</source>
        <translation>Mehr zu dieser Mischung</translation>
    </message>
    <message>
        <source>No named mix</source>
        <translation>Keine Mischung</translation>
    </message>
    <message>
        <source>No column shows a run with the expert %1.</source>
        <translation>Keine Spalte zeigt einen Lauf mit dem Experten %1.</translation>
    </message>
    <message>
        <source>Choose a named mix first, or save this one under a name.</source>
        <translation>Zuerst eine benannte Mischung wählen oder diese unter einem Namen speichern.</translation>
    </message>
    <message>
        <source>The sliders are as the mix says.</source>
        <translation>Die Regler stehen, wie die Mischung es sagt.</translation>
    </message>
    <message>
        <source>Changes the named mix to what the sliders say</source>
        <translation>Ändert die benannte Mischung in das, was die Regler sagen</translation>
    </message>
    <message>
        <source>Keeps what the sliders say under a name</source>
        <translation>Behält unter einem Namen, was die Regler sagen</translation>
    </message>
    <message>
        <source>All experts are as routed: there is nothing to save.</source>
        <translation>Alle Experten sind wie geroutet: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Save the mix</source>
        <translation>Mischung speichern</translation>
    </message>
    <message>
        <source>Rename the mix %1</source>
        <translation>Mischung %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>alter::MomentSlider</name>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>alter::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>So heißt es schon.</translation>
    </message>
</context>
<context>
    <name>alter::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Zuerst ein Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>alter::NewExampleDialog</name>
    <message>
        <source>Add example to %1</source>
        <translation>Beispiel zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Split of the new example</source>
        <translation>Teil des neuen Beispiels</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>alter::NewProjectDialog</name>
    <message>
        <source>Make a project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>my-project</source>
        <translation>mein-projekt</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation>&amp;In Ordner</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>Ordner für das neue Projekt</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Dem Projekt einen Namen geben.</translation>
    </message>
    <message>
        <source>A name holds no slashes; choose the folder below it.</source>
        <translation>Ein Name enthält keine Schrägstriche; den Ordner darunter wählen.</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>Den Ordner mit vollem Pfad nennen.</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Legt %1 an</translation>
    </message>
</context>
<context>
    <name>alter::PageHeader</name>
    <message>
        <source>More actions of this page</source>
        <translation>Weitere Aktionen dieser Seite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find any action, page, run or task by its name (%1)</source>
        <translation>Jede Aktion, Seite, jeden Lauf oder jede Aufgabe nach Namen suchen (%1)</translation>
    </message>
</context>
<context>
    <name>alter::PanelStack</name>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>alter::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Projekt wird gelesen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Four columns are the most.</source>
        <translation>Mehr als vier Spalten gehen nicht.</translation>
    </message>
    <message>
        <source>The playground tries prompts on a model. Add a backbone first.</source>
        <translation>Hier werden Prompts an einem Modell ausprobiert. Zuerst ein Backbone hinzufügen.</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Zu Daten</translation>
    </message>
    <message>
        <source>The task of this prompt is gone.</source>
        <translation>Die Aufgabe dieses Prompts gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The example was added.</source>
        <translation>Das Beispiel wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The command line was copied.</source>
        <translation>Die Befehlszeile wurde kopiert.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Expert mixer</source>
        <translation>Expertenmischer</translation>
    </message>
    <message>
        <source>An answer is being written.</source>
        <translation>Eine Antwort wird geschrieben.</translation>
    </message>
    <message>
        <source>Four tasks are the most; each column&apos;s list has the others.</source>
        <translation>Höchstens vier Aufgaben; die Liste jeder Spalte hat die anderen.</translation>
    </message>
</context>
<context>
    <name>alter::ProbabilityBars</name>
    <message>
        <source>Probabilities of the labels</source>
        <translation>Wahrscheinlichkeiten der Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ProjectOpener</name>
    <message>
        <source>Choose another folder, or make a new project.</source>
        <translation>Einen anderen Ordner wählen oder ein neues Projekt anlegen.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Making the project…</source>
        <translation>Projekt wird angelegt…</translation>
    </message>
    <message>
        <source>Importing the sample tasks…</source>
        <translation>Beispielaufgaben werden importiert…</translation>
    </message>
</context>
<context>
    <name>alter::PromptFields</name>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
</context>
<context>
    <name>alter::PromptPane</name>
    <message>
        <source>&amp;Fill in an example</source>
        <translation>Beispiel &amp;einsetzen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <source>Free text is read as it is; a task&apos;s template puts its words around the fields, as in training.</source>
        <translation>Freier Text wird gelesen, wie er ist; die Vorlage einer Aufgabe setzt ihre Wörter um die Felder, wie im Training.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is being answered.</source>
        <translation>Es wird nichts beantwortet.</translation>
    </message>
    <message>
        <source>One of the task&apos;s validation examples, drawn at random</source>
        <translation>Eines der Validierungsbeispiele der Aufgabe, zufällig gezogen</translation>
    </message>
    <message>
        <source>Choose the template of a task first.</source>
        <translation>Zuerst die Vorlage einer Aufgabe wählen.</translation>
    </message>
    <message>
        <source>The example&apos;s answer: %1</source>
        <translation>Die Antwort des Beispiels: %1</translation>
    </message>
    <message>
        <source>The task whose experts the routers are told to use. Automatic: the routers estimate from the prompt which task it is. Several: each column has a task of its own, and takes its template where the fields fit.</source>
        <translation>Die Aufgabe, deren Experten die Router verwenden sollen. Automatisch: Die Router schätzen aus dem Prompt, welche es ist. Mehrere: Jede Spalte hat eine eigene Aufgabe und nimmt deren Vorlage, wo die Felder passen.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehrere zugleich</translation>
    </message>
    <message>
        <source>Each column asks as a task of its own.</source>
        <translation>Jede Spalte fragt als eine eigene Aufgabe.</translation>
    </message>
</context>
<context>
    <name>alter::QuestionBar</name>
    <message>
        <source>What is routed</source>
        <translation>Was geroutet wird</translation>
    </message>
    <message>
        <source>Task of the example</source>
        <translation>Aufgabe des Beispiels</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>Teil des Beispiels</translation>
    </message>
    <message>
        <source>Task named to the routers</source>
        <translation>Den Routern genannte Aufgabe</translation>
    </message>
    <message>
        <source>Route prompt</source>
        <translation>Prompt routen</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Nummer des Beispiels</translation>
    </message>
    <message>
        <source>Arrow keys and the wheel go to the next and the previous example</source>
        <translation>Pfeiltasten und Mausrad gehen zum nächsten und vorigen Beispiel</translation>
    </message>
    <message>
        <source>Prompt to route</source>
        <translation>Zu routender Prompt</translation>
    </message>
    <message>
        <source>The prompt as the model is to read it, with the task&apos;s own words</source>
        <translation>Der Prompt, wie das Modell ihn lesen soll, mit den Wörtern der Aufgabe</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>Eigener Prompt</translation>
    </message>
    <message>
        <source>The routers are told the task, or estimate it from the prompt</source>
        <translation>Den Routern wird die Aufgabe genannt, oder sie schätzen sie aus dem Prompt</translation>
    </message>
    <message>
        <source>Route &amp;as</source>
        <translation>&amp;Routen als</translation>
    </message>
    <message>
        <source>Route prompt (Ctrl+Enter)</source>
        <translation>Prompt routen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Type a prompt first.</source>
        <translation>Zuerst einen Prompt eingeben.</translation>
    </message>
    <message>
        <source>estimated task</source>
        <translation>geschätzte Aufgabe</translation>
    </message>
    <message>
        <source>of %L1,</source>
        <translation>von %L1,</translation>
    </message>
</context>
<context>
    <name>alter::QueueListModel</name>
    <message>
        <source>waiting, next</source>
        <translation>wartet, als Nächstes</translation>
    </message>
    <message>
        <source>waiting, number %1</source>
        <translation>wartet, Nummer %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>✕ did not begin</source>
        <translation>✕ nicht begonnen</translation>
    </message>
    <message>
        <source>Unnamed run</source>
        <translation>Lauf ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
It failed before it began; the reason is in queue-….log in the project&apos;s folder.</source>
        <translation>%1
Er schlug fehl, bevor er begann; der Grund steht in queue-….log im Projektordner.</translation>
    </message>
</context>
<context>
    <name>alter::RecentModel</name>
    <message>
        <source>%1
There is no project in this folder any more. Delete takes it from the list.</source>
        <translation>%1
In diesem Ordner ist kein Projekt mehr. Entf nimmt ihn aus der Liste.</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, nicht gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>alter::RecordModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>alter::ReferenceModel</name>
    <message>
        <source>base (the backbone alone)</source>
        <translation>base (das Backbone allein)</translation>
    </message>
</context>
<context>
    <name>alter::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Writing the report: %1 %</source>
        <translation>Der Bericht wird geschrieben: %1 %</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Eine Bewertung läuft.</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Ein Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Die Ergebnisse werden gelesen…</translation>
    </message>
    <message>
        <source>Comparing the results…</source>
        <translation>Die Ergebnisse werden verglichen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Results compares what runs reached, task by task. Train a run first.</source>
        <translation>Hier wird Aufgabe für Aufgabe verglichen, was Läufe erreicht haben. Zuerst einen Lauf trainieren.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Evaluate a run, and the backbone alone to compare with.</source>
        <translation>Noch wurde nichts gemessen. Einen Lauf bewerten, und zum Vergleich das Backbone allein.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>nothing: evaluate the backbone alone, too</source>
        <translation>nichts: auch das Backbone allein bewerten</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>The bundle is in %1</source>
        <translation>Das Bundle ist in %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>Gewinn gegenüber</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>Vergleich exportieren…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Bericht schreiben…</translation>
    </message>
    <message>
        <source>All about the newest of the compared runs in one HTML file, which opens without a network</source>
        <translation>Alles über den neuesten der verglichenen Läufe in einer HTML-Datei, die sich ohne Netz öffnet</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Bundle exportieren…</translation>
    </message>
    <message>
        <source>A run&apos;s experts and routers with a model card, as a folder to pass on</source>
        <translation>Experten und Router eines Laufs mit einer Modellkarte, als Ordner zum Weitergeben</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Transfer is being measured.</source>
        <translation>Der Transfer wird gemessen.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
</context>
<context>
    <name>alter::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Reading the routing…</source>
        <translation>Routing wird gelesen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu Training</translation>
    </message>
    <message>
        <source>Routing shows how tasks use each other&apos;s experts. Train a run first.</source>
        <translation>Routing zeigt, wie Aufgaben die Experten anderer nutzen. Zuerst einen Lauf trainieren.</translation>
    </message>
    <message>
        <source>No run has recorded routing yet. A run records it at each validation.</source>
        <translation>Noch hat kein Lauf Routing aufgezeichnet. Ein Lauf zeichnet es bei jeder Validierung auf.</translation>
    </message>
    <message>
        <source>The run %1 has not recorded routing yet. It will appear here after its first validation.</source>
        <translation>Der Lauf %1 hat noch kein Routing aufgezeichnet. Es erscheint hier nach seiner ersten Validierung.</translation>
    </message>
    <message>
        <source>The run %1 ended before its first validation, so that it has recorded no routing.</source>
        <translation>Der Lauf %1 endete vor seiner ersten Validierung und hat deshalb kein Routing aufgezeichnet.</translation>
    </message>
    <message>
        <source>All layers are in the picture.</source>
        <translation>Alle Schichten sind im Bild.</translation>
    </message>
    <message>
        <source>Routing as a table</source>
        <translation>Routing als Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Views of the routing</source>
        <translation>Ansichten des Routings</translation>
    </message>
    <message>
        <source>Tasks and layers</source>
        <translation>Aufgaben und Schichten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>Zahlen exportieren…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Routing exportieren</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>A what-if question is being answered.</source>
        <translation>Eine Was-wäre-wenn-Frage wird beantwortet.</translation>
    </message>
</context>
<context>
    <name>alter::RoutingStrip</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Tokens by winning expert</source>
        <translation>Token nach Gewinner</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel von %1</translation>
    </message>
    <message>
        <source>Choose a token to read its gates.</source>
        <translation>Ein Token wählen, um seine Gates zu lesen.</translation>
    </message>
    <message>
        <source>does not go through this layer</source>
        <translation>läuft nicht durch diese Schicht</translation>
    </message>
    <message>
        <source>A gate is the weight with which an expert&apos;s output is added for this token; the expert with the largest one, without its sign, wins it.</source>
        <translation>Ein Gate ist das Gewicht, mit dem die Ausgabe eines Experten für dieses Token addiert wird; der Experte mit dem größten, ohne Vorzeichen, gewinnt es.</translation>
    </message>
</context>
<context>
    <name>alter::RunActions</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Lauf pausieren</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Continue as …</source>
        <translation>Weiterführen als …</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Save checkpoint now</source>
        <translation>Checkpoint jetzt speichern</translation>
    </message>
    <message>
        <source>Rename run …</source>
        <translation>Lauf umbenennen …</translation>
    </message>
    <message>
        <source>Edit note …</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Delete run …</source>
        <translation>Lauf löschen …</translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation>Ein Training einrichten</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Kein Lauf ist gewählt.</translation>
    </message>
    <message>
        <source>It was asked to end already.</source>
        <translation>Das Ende wurde schon angefordert.</translation>
    </message>
    <message>
        <source>The run does not run: it is %1.</source>
        <translation>Der Lauf läuft nicht: %1.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Er läuft schon.</translation>
    </message>
    <message>
        <source>It is finished: there is nothing to go on with.</source>
        <translation>Er ist fertig: Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>Stop the run first.</source>
        <translation>Zuerst den Lauf stoppen.</translation>
    </message>
    <message>
        <source>It has come to no step yet.</source>
        <translation>Er ist noch zu keinem Schritt gekommen.</translation>
    </message>
    <message>
        <source>Set up a new run that begins with the weights of one of its checkpoints</source>
        <translation>Einen neuen Lauf einrichten, der mit den Gewichten eines seiner Checkpoints beginnt</translation>
    </message>
    <message>
        <source>%1 was asked; it obeys after its present step.</source>
        <translation>Anforderung an %1 gesendet; sie wirkt nach dem laufenden Schritt.</translation>
    </message>
    <message>
        <source>stopping with a checkpoint …</source>
        <translation>stoppt mit einem Checkpoint …</translation>
    </message>
    <message>
        <source>pausing with a checkpoint …</source>
        <translation>pausiert mit einem Checkpoint …</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Name of the run:</source>
        <translation>Name des Laufs:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Notiz zu %1:</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>Den Lauf %1 löschen?</translation>
    </message>
    <message>
        <source>Its checkpoints, curves, routing and evaluations go with it. This cannot be undone.</source>
        <translation>Seine Checkpoints, Kurven, sein Routing und seine Auswertungen gehen mit. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>alter::RunBanner</name>
    <message>
        <source>It came to step %1; there is no checkpoint yet, so it begins again from its start.</source>
        <translation>Er kam bis Schritt %1; es gibt noch keinen Checkpoint, daher beginnt er wieder am Anfang.</translation>
    </message>
    <message>
        <source>It came to step %1; the checkpoint of step %2 is safe.</source>
        <translation>Er kam bis Schritt %1; der Checkpoint von Schritt %2 ist sicher.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>‖ The run is paused.</source>
        <translation>‖ Der Lauf ist pausiert.</translation>
    </message>
    <message>
        <source>■ The run was stopped.</source>
        <translation>■ Der Lauf wurde gestoppt.</translation>
    </message>
    <message>
        <source>○ The run has not begun.</source>
        <translation>○ Der Lauf hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>New run from this configuration</source>
        <translation>Neuer Lauf mit dieser Konfiguration</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Laufs</translation>
    </message>
</context>
<context>
    <name>alter::RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>Schritt zum Vergleichen</translation>
    </message>
    <message>
        <source>Shows the difference: this run&apos;s values minus those of the other step or run</source>
        <translation>Zeigt die Differenz: die Werte dieses Laufs minus die des anderen Schritts oder Laufs</translation>
    </message>
    <message>
        <source>%1 (none recorded yet)</source>
        <translation>%1 (noch keins aufgezeichnet)</translation>
    </message>
    <message>
        <source>There is no other run that has recorded routing.</source>
        <translation>Kein anderer Lauf hat Routing aufgezeichnet.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>anderer Schritt</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>alter::RunBillView</name>
    <message>
        <source>What it comes to</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Trainierbare Parameter</translation>
    </message>
    <message>
        <source>Stored with the run</source>
        <translation>Mit dem Lauf gespeichert</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Shortened prompts</source>
        <translation>Gekürzte Prompts</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>Dasselbe im Terminal</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>Entsprechender Befehl</translation>
    </message>
</context>
<context>
    <name>alter::RunForm</name>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>Beginnen mit: %1</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It waits until the queue is started</source>
        <translation>Er wartet, bis die Warteschlange gestartet wird</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>New run, going out from %1</source>
        <translation>Neuer Lauf, ausgehend von %1</translation>
    </message>
    <message>
        <source>It cannot start now: the memory will not do.</source>
        <translation>Start jetzt nicht möglich: Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>The project has no backbone yet: add one on the Data page.</source>
        <translation>Das Projekt hat noch kein Backbone: auf der Seite Daten eines hinzufügen.</translation>
    </message>
    <message>
        <source>The project has no tasks yet: import one on the Data page.</source>
        <translation>Das Projekt hat noch keine Aufgaben: auf der Seite Daten eine importieren.</translation>
    </message>
    <message>
        <source>Tick a task with training examples.</source>
        <translation>Eine Aufgabe mit Trainingsbeispielen ankreuzen.</translation>
    </message>
    <message>
        <source>Not allowed: %1. Expected: %2.</source>
        <translation>Nicht erlaubt: %1. Erwartet: %2.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>Load configuration</source>
        <translation>Konfiguration laden</translation>
    </message>
    <message>
        <source>Configuration of a run (*.json)</source>
        <translation>Konfiguration eines Laufs (*.json)</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>Geladen: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>alter::RunListModel</name>
    <message>
        <source>%1: %2 on %3
Tick the box to lay its loss over the chosen run&apos;s.</source>
        <translation>%1: %2 auf %3
Ein Häkchen legt seinen Verlust über den des gewählten Laufs.</translation>
    </message>
</context>
<context>
    <name>alter::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Train what waits, one run after the other, also with this window closed</source>
        <translation>Trainiert, was wartet, einen Lauf nach dem anderen, auch wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
    <message>
        <source>Nothing waits: set up a new run first.</source>
        <translation>Es wartet nichts: zuerst einen neuen Lauf einrichten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>alter::RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Reading the curves of %1</source>
        <translation>Kurven von %1 werden gelesen</translation>
    </message>
    <message>
        <source>The backbone and the data are being loaded; curves come with the first step.</source>
        <translation>Backbone und Daten werden geladen; Kurven kommen mit dem ersten Schritt.</translation>
    </message>
    <message>
        <source>This run came to no step, so there are no curves.</source>
        <translation>Dieser Lauf kam zu keinem Schritt, daher gibt es keine Kurven.</translation>
    </message>
</context>
<context>
    <name>alter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>alter::StatisticsView</name>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Examples by label</source>
        <translation>Beispiele nach Label</translation>
    </message>
    <message>
        <source>Prompt lengths</source>
        <translation>Promptlängen</translation>
    </message>
    <message>
        <source>Target lengths</source>
        <translation>Ziellängen</translation>
    </message>
    <message>
        <source>Counts the examples as they are now, without the excluded ones</source>
        <translation>Zählt die Beispiele im jetzigen Stand, ohne die ausgeschlossenen</translation>
    </message>
    <message>
        <source>Choose a task to see its statistics</source>
        <translation>Eine Aufgabe wählen, um ihre Statistik zu sehen</translation>
    </message>
    <message>
        <source>Nothing was counted when this task was imported</source>
        <translation>Beim Import dieser Aufgabe wurde nichts gezählt</translation>
    </message>
    <message>
        <source>Counting, %1</source>
        <translation>Zählt, %1</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation>Promptlänge</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Ziellänge</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>%1 in %2: mean %3, median %4, 95 % at most %5, longest %6</source>
        <translation>%1 (%2): Mittel %3, Median %4, 95 % höchstens %5, längste %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for %1 when they were counted last</source>
        <translation>
            <numerusform>%Ln Beispiel für %1 bei der letzten Zählung</numerusform>
            <numerusform>%Ln Beispiele für %1 bei der letzten Zählung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where runs of this project compute; click for the run</source>
        <translation>Wo Läufe dieses Projekts rechnen; Klick führt zum Lauf</translation>
    </message>
    <message>
        <source>Show the runs of this project</source>
        <translation>Läufe dieses Projekts zeigen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>The most memory the run has held, and what programs may still take on this machine</source>
        <translation>Der meiste Speicher, den der Lauf belegt hat, und was Programme auf diesem Rechner noch belegen können</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This desktop has no program that opens %1</source>
        <translation>Auf diesem Desktop öffnet kein Programm %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
</context>
<context>
    <name>alter::TaskAnswersView</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Export confusion</source>
        <translation>Verwechslungen exportieren</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Die Antworten werden gelesen…</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>kein anderer Lauf</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Choose another run to compare with.</source>
        <translation>Einen anderen Lauf zum Vergleich wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s)</source>
        <translation>
            <numerusform>%1 von %n Beispiel</numerusform>
            <numerusform>%1 von %n Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt:</source>
        <translation>Prompt:</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Akzeptiert:</translation>
    </message>
    <message>
        <source>%1 (score %2):</source>
        <translation>%1 (Wert %2):</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Run whose answers are shown</source>
        <translation>Lauf, dessen Antworten gezeigt werden</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Welche Antworten</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Lauf zum Vergleich</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>alle Antworten</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>anders als</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>besser als</translation>
    </message>
    <message>
        <source>worse than</source>
        <translation>schlechter als</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schlechteste</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>The example and all answers to it</source>
        <translation>Das Beispiel und alle Antworten darauf</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>In Daten zeigen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Right labels against answers</source>
        <translation>Richtige Labels gegen Antworten</translation>
    </message>
    <message>
        <source>This task&apos;s answers are free text: there are no labels to take for each other.</source>
        <translation>Die Antworten dieser Aufgabe sind freier Text: es gibt keine Labels, die verwechselt werden könnten.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslung</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Alle Labels zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <translation>%1, beantwortet von %2</translation>
    </message>
</context>
<context>
    <name>alter::TaskEditor</name>
    <message>
        <source>Prompt template</source>
        <translation>Promptvorlage</translation>
    </message>
    <message>
        <source>Answer template</source>
        <translation>Antwortvorlage</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>Aufgabe %1 bearbeiten</translation>
    </message>
    <message>
        <source>one on each line; none: any text is an answer</source>
        <translation>eines je Zeile; keine: jeder Text ist eine Antwort</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>Measured &amp;by</source>
        <translation>&amp;Gemessen mit</translation>
    </message>
    <message>
        <source>First example</source>
        <translation>Erstes Beispiel</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>Aufgabe speichern</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 examples %Ln do(es) not fit: %2</source>
        <translation>
            <numerusform>Von den ersten %1 Beispielen passt %Ln nicht: %2</numerusform>
            <numerusform>Von den ersten %1 Beispielen passen %Ln nicht: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Aufgabe bearbeiten…</translation>
    </message>
    <message>
        <source>Rename task…</source>
        <translation>Aufgabe umbenennen…</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Rename the task %1</source>
        <translation>Aufgabe %1 umbenennen</translation>
    </message>
    <message>
        <source>These runs keep the name %1 in their results: %2. One of them that is not finished can go on only while a task has that name.</source>
        <translation>Diese Läufe behalten in ihren Ergebnissen den Namen %1: %2. Wenn einer davon nicht fertig ist, kann er nur weiterlaufen, solange eine Aufgabe so heißt.</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>Aufgaben werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This project has no task yet</source>
        <translation>Dieses Projekt hat noch keine Aufgabe</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
</context>
<context>
    <name>alter::TaskMixTable</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Tasks and their mix</source>
        <translation>Aufgaben und ihre Mischung</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With 2 a task is drawn twice as often, beside the others, as with 1</source>
        <translation>Mit 2 wird eine Aufgabe neben den anderen doppelt so oft gezogen wie mit 1</translation>
    </message>
    <message>
        <source>How many of the training examples are drawn from each task</source>
        <translation>Wie viele der Trainingsbeispiele aus jeder Aufgabe gezogen werden</translation>
    </message>
</context>
<context>
    <name>alter::TaskModel</name>
    <message>
        <source>%1, measured by %2. %3</source>
        <translation>%1, gemessen mit %2. %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>alter::TemplateStep</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Promptvorlage</translation>
    </message>
    <message>
        <source>Target template</source>
        <translation>Zielvorlage</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>Erzeugter Prompt</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>Erzeugtes Ziel</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>&amp;Prompt template</source>
        <translation>&amp;Promptvorlage</translation>
    </message>
    <message>
        <source>&amp;Target template</source>
        <translation>&amp;Zielvorlage</translation>
    </message>
    <message>
        <source>Type { for the fields: %1. Behind a | stand filters: {answers|first}, {label|map}. A brace as text is written {{.</source>
        <translation>{ zeigt die Felder: %1. Hinter einem | stehen Filter: {answers|first}, {label|map}. Eine Klammer als Text wird {{ geschrieben.</translation>
    </message>
    <message>
        <source>A template has a fault.</source>
        <translation>Eine Vorlage hat einen Fehler.</translation>
    </message>
    <message>
        <source>The prompt template holds no field, so all prompts would be the same.</source>
        <translation>Die Promptvorlage enthält kein Feld, alle Prompts wären also gleich.</translation>
    </message>
    <message>
        <source>Row %1 of the first %2</source>
        <translation>Zeile %1 der ersten %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln word(s)</source>
        <translation>
            <numerusform>Prompt · %Ln Wort</numerusform>
            <numerusform>Prompt · %Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln word(s)</source>
        <translation>
            <numerusform>Ziel · %Ln Wort</numerusform>
            <numerusform>Ziel · %Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Prompt · %Ln Token von %1</numerusform>
            <numerusform>Prompt · %Ln Token von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Ziel · %Ln Token von %1</numerusform>
            <numerusform>Ziel · %Ln Token von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>There is one recorded moment only; each validation adds one.</source>
        <translation>Nur ein Zeitpunkt ist aufgezeichnet; jede Validierung fügt einen hinzu.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play through the training (Space)</source>
        <translation>Das Training abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>alter::TokenResults</name>
    <message>
        <source>Gates of the chosen token as a table</source>
        <translation>Gates des gewählten Tokens als Tabelle</translation>
    </message>
    <message>
        <source>Gates of all tokens as a table</source>
        <translation>Gates aller Token als Tabelle</translation>
    </message>
    <message>
        <source>Chosen token</source>
        <translation>Gewähltes Token</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>Seine Tabelle</translation>
    </message>
    <message>
        <source>Table of all tokens</source>
        <translation>Tabelle aller Token</translation>
    </message>
</context>
<context>
    <name>alter::TokenStrip</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Arrow keys step from token to token, Home and End go to the first and the last.</source>
        <translation>Pfeiltasten gehen von Token zu Token, Pos1 und Ende zum ersten und letzten.</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>Token %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>alter::TokenText</name>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>Token %1 von %2: „%3“</translation>
    </message>
</context>
<context>
    <name>alter::TokensView</name>
    <message>
        <source>Reading the example…</source>
        <translation>Beispiel wird gelesen…</translation>
    </message>
    <message>
        <source>Tokens show how one text goes through the experts. Train a run first.</source>
        <translation>Token zeigen, wie ein Text durch die Experten läuft. Zuerst einen Lauf trainieren.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu Training</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type a prompt</source>
        <translation>Prompt eingeben</translation>
    </message>
    <message>
        <source>Type a prompt above, then route it.</source>
        <translation>Oben einen Prompt eingeben, dann routen.</translation>
    </message>
    <message>
        <source>The project has none of the run&apos;s tasks any more.</source>
        <translation>Das Projekt hat keine der Aufgaben des Laufs mehr.</translation>
    </message>
    <message>
        <source>%1 has no %2 examples.</source>
        <translation>%1 hat keine %2-Beispiele.</translation>
    </message>
    <message>
        <source>The templates of %1 do not fit this example: %2</source>
        <translation>Die Vorlagen von %1 passen nicht zu diesem Beispiel: %2</translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint yet. Its first one will be routed through.</source>
        <translation>Der Lauf %1 hat noch keinen Checkpoint. Durch den ersten wird geroutet.</translation>
    </message>
    <message>
        <source>The run %1 ended without a checkpoint, so that there is nothing to route through.</source>
        <translation>Der Lauf %1 endete ohne Checkpoint; es gibt daher nichts zum Routen.</translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>eigener Prompt</translation>
    </message>
    <message>
        <source>%1 example %L2 of %3 with its answer</source>
        <translation>%1-Beispiel %L2 von %3 mit Antwort</translation>
    </message>
    <message>
        <source>Routing %1…</source>
        <translation>Routing läuft: %1…</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>Modell von %1 wird geladen, das dauert beim ersten Mal einige Sekunden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Routing was cancelled.</source>
        <translation>Das Routing wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Route again</source>
        <translation>Erneut routen</translation>
    </message>
</context>
<context>
    <name>alter::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Fold the runs</source>
        <translation>Läufe einklappen</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>Details einklappen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run begins as soon as its device is free.</source>
        <translation>Der Lauf beginnt, sobald sein Gerät frei ist.</translation>
    </message>
    <message>
        <source>The run waits in the queue.</source>
        <translation>Der Lauf wartet in der Warteschlange.</translation>
    </message>
    <message>
        <source>Open a project to train on its tasks.</source>
        <translation>Ein Projekt öffnen, um auf dessen Aufgaben zu trainieren.</translation>
    </message>
    <message>
        <source>Reading the runs of %1</source>
        <translation>Läufe von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Nothing was trained in this project yet.</source>
        <translation>In diesem Projekt wurde noch nichts trainiert.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to continue from yet.</source>
        <translation>%1 hat noch keinen Checkpoint zum Weiterführen.</translation>
    </message>
    <message>
        <source>The new run has a value that is not allowed.</source>
        <translation>Der neue Lauf hat einen nicht erlaubten Wert.</translation>
    </message>
</context>
<context>
    <name>alter::TransferView</name>
    <message>
        <source>Reading what was measured…</source>
        <translation>Lesen, was gemessen wurde…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Transfer shows what each task gains or loses when an expert is left out: its own, or another task&apos;s. Each task is evaluated once with all experts and once without each.</source>
        <translation>Transfer zeigt, was jede Aufgabe gewinnt oder verliert, wenn ein Experte wegbleibt: der eigene oder der einer anderen Aufgabe. Jede Aufgabe wird einmal mit allen Experten gemessen und einmal ohne jeden.</translation>
    </message>
    <message>
        <source>Measure transfer</source>
        <translation>Transfer messen</translation>
    </message>
    <message>
        <source>Compare a run that has a checkpoint: the backbone alone has no experts.</source>
        <translation>Einen Lauf mit Checkpoint vergleichen: Das Backbone allein hat keine Experten.</translation>
    </message>
    <message>
        <source>The transfer of %1 could not be measured.</source>
        <translation>Der Transfer von %1 ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>Export transfer</source>
        <translation>Transfer exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Progress of measuring transfer</source>
        <translation>Fortschritt der Transfermessung</translation>
    </message>
    <message>
        <source>Cancel measuring</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Run whose experts are left out</source>
        <translation>Lauf, dessen Experten weggelassen werden</translation>
    </message>
    <message>
        <source>E&amp;xamples a task</source>
        <translation>&amp;Beispiele je Aufgabe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 = all</source>
        <translation>Die ersten so vielen des Teils; 0 = alle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Tasks against left-out experts</source>
        <translation>Aufgaben gegen weggelassene Experten</translation>
    </message>
</context>
<context>
    <name>alter::ViewBar</name>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>Scale without own experts</source>
        <translation>Skala ohne eigene Experten</translation>
    </message>
    <message>
        <source>Tasks × experts</source>
        <translation>Aufgaben × Experten</translation>
    </message>
    <message>
        <source>Layers × experts</source>
        <translation>Schichten × Experten</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>Order of tasks and experts</source>
        <translation>Reihenfolge von Aufgaben und Experten</translation>
    </message>
    <message>
        <source>Alike ones beside each other: average linkage of the cosine distances, over all layers</source>
        <translation>Ähnliche nebeneinander: Average Linkage der Kosinusabstände, über alle Schichten</translation>
    </message>
    <message>
        <source>A task&apos;s own expert outweighs the others; with this the colours tell the others apart</source>
        <translation>Der eigene Experte einer Aufgabe überwiegt die anderen; hiermit unterscheiden die Farben auch diese</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>alle Aufgaben</translation>
    </message>
</context>
<context>
    <name>alter::WelcomePage</name>
    <message>
        <source>Or drop a project&apos;s folder here.</source>
        <translation>Oder einen Projektordner hier ablegen.</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Train one small language model on several tasks, and see how each task travels through the adapters.</source>
        <translation>Ein kleines Sprachmodell auf mehreren Aufgaben trainieren und sehen, wie jede Aufgabe durch die Adapter läuft.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Six small tasks about messages to an online shop. Goes to %1.</source>
        <translation>Sechs kleine Aufgaben über Nachrichten an einen Onlineshop. Kommt nach %1.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>A folder with a project.sqlite, made here or with alter init.</source>
        <translation>Ein Ordner mit einer project.sqlite, hier oder mit alter init angelegt.</translation>
    </message>
    <message>
        <source>Make a project…</source>
        <translation>Projekt anlegen…</translation>
    </message>
    <message>
        <source>An empty one, for tasks of your own from CSV, JSON, Parquet and other files.</source>
        <translation>Ein leeres, für eigene Aufgaben aus CSV, JSON, Parquet und anderen Dateien.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The metric with the change minus the metric without it, in hundredths</source>
        <translation>Die Metrik mit der Änderung minus die ohne sie, in Hundertsteln</translation>
    </message>
    <message>
        <source>Where the change would lie for other examples like these, in 95 of 100 cases; where it spans 0, chance may be all there is</source>
        <translation>Wo die Änderung bei anderen solchen Beispielen läge, in 95 von 100 Fällen; wo es 0 einschließt, kann alles Zufall sein</translation>
    </message>
    <message>
        <source>The metric without the change</source>
        <translation>Die Metrik ohne die Änderung</translation>
    </message>
    <message>
        <source>The metric with the change</source>
        <translation>Die Metrik mit der Änderung</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfPanel</name>
    <message>
        <source>A factor of 1 changes nothing.</source>
        <translation>Ein Faktor von 1 ändert nichts.</translation>
    </message>
    <message>
        <source>A question is being answered.</source>
        <translation>Eine Frage wird beantwortet.</translation>
    </message>
    <message>
        <source>Evaluates the task on its validation examples with and without the change</source>
        <translation>Wertet die Aufgabe auf ihren Validierungsbeispielen mit und ohne die Änderung aus</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>Modell von %1 wird geladen, das dauert beim ersten Mal einige Sekunden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>Die Frage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Rescoring shows what an expert is worth to a task: its validation metric with the expert changed, against the metric as it is. The run&apos;s kept weights are asked, not those of the time slider.</source>
        <translation>Neu bewerten zeigt, was ein Experte einer Aufgabe wert ist: ihre Validierungsmetrik mit geändertem Experten gegen die Metrik, wie sie ist. Gefragt werden die behaltenen Gewichte des Laufs, nicht die des Zeitreglers.</translation>
    </message>
    <message>
        <source>The questions were copied.</source>
        <translation>Die Fragen wurden kopiert.</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>Fragen exportieren</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Faktor</translation>
    </message>
    <message>
        <source>Rescore validation</source>
        <translation>Validierung neu bewerten</translation>
    </message>
    <message>
        <source>Factor of the expert&apos;s gates</source>
        <translation>Faktor der Gates des Experten</translation>
    </message>
    <message>
        <source>Switch off (ablate)</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Use alone (pin)</source>
        <translation>Allein verwenden</translation>
    </message>
    <message>
        <source>Scale its gates</source>
        <translation>Gates skalieren</translation>
    </message>
    <message>
        <source>The expert&apos;s gates become 0</source>
        <translation>Die Gates des Experten werden 0</translation>
    </message>
    <message>
        <source>Every token goes through this expert with gate 1, and through no other</source>
        <translation>Jedes Token läuft mit Gate 1 durch diesen Experten und durch keinen anderen</translation>
    </message>
    <message>
        <source>The expert&apos;s gates are multiplied</source>
        <translation>Die Gates des Experten werden multipliziert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The first so many validation examples; more of them take longer and tell finer differences apart. 0 = all</source>
        <translation>So viele der ersten Validierungsbeispiele; mehr dauern länger und zeigen feinere Unterschiede. 0 = alle</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>&amp;Experte</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;nderung</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Höchs&amp;tens</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Bisher gefragt</translation>
    </message>
    <message>
        <source>Copy questions</source>
        <translation>Fragen kopieren</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>Fragen exportieren…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
</context>
<context>
    <name>alter::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Make project…</source>
        <translation>Projekt &amp;anlegen…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find by name…</source>
        <translation>Nach &amp;Namen suchen…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help for what has the focus</source>
        <translation>&amp;Hilfe zum Element im Fokus</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About ALTER Workbench</source>
        <translation>&amp;Über ALTER Workbench</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Guide to this &amp;page</source>
        <translation>Anleitung zu dieser &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
</TS>
