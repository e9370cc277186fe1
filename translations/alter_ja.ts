<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BackboneEdits</name>
    <message>
        <source>remove the backbone %1</source>
        <translation>バックボーン%1の削除</translation>
    </message>
    <message>
        <source>rename the backbone %1</source>
        <translation>バックボーン%1の名前の変更</translation>
    </message>
</context>
<context>
    <name>ConfigField</name>
    <message>
        <source>Method and adapters</source>
        <translation>手法とアダプター</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>two-stage: an expert a task, then routers that let them collaborate; single: experts alone; shared: one adapter for all tasks</source>
        <translation>two-stage：タスクごとのエキスパートの後、協力させるルーターを訓練。single：エキスパートのみ。shared：全タスクで1つのアダプター</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>A bottleneck beside the feed-forward, or LoRA on its projections</source>
        <translation>フィードフォワードの横のボトルネック、またはその射影へのLoRA</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Inner width of one expert</source>
        <translation>1つのエキスパートの内部の幅</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Inside a bottleneck</source>
        <translation>ボトルネック内のもの</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Factor on what the experts add</source>
        <translation>エキスパートの加算分に掛ける係数</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共有エキスパート</translation>
    </message>
    <message>
        <source>Experts that always help, beside the tasks&apos; own</source>
        <translation>各タスクのもののほかに、常に働くエキスパート</translation>
    </message>
    <message>
        <source>Blocks from the top</source>
        <translation>上からのブロック数</translation>
    </message>
    <message>
        <source>How many blocks hold experts; 0 = all</source>
        <translation>エキスパートを持つブロックの数。0 = すべて</translation>
    </message>
    <message>
        <source>Stage 2 trains experts too</source>
        <translation>ステージ2でエキスパートも訓練</translation>
    </message>
    <message>
        <source>Otherwise it trains routers alone</source>
        <translation>オフの場合はルーターだけを訓練</translation>
    </message>
    <message>
        <source>Their rate</source>
        <translation>その学習率</translation>
    </message>
    <message>
        <source>As a share of stage 2&apos;s learning rate</source>
        <translation>ステージ2の学習率に対する割合</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>residual starts at the task&apos;s own expert; softmax shares one whole</source>
        <translation>residualは自タスクのエキスパートから始まり、softmaxは全体を分け合います</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>参照対象</translation>
    </message>
    <message>
        <source>The task alone, the whole prompt, or each token</source>
        <translation>タスクのみ、プロンプト全体、または各トークン</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Of softmax gates: higher is more even</source>
        <translation>softmaxゲート用。高いほど均等</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>上位のみ残す</translation>
    </message>
    <message>
        <source>Of softmax gates; 0 = all</source>
        <translation>softmaxゲート用。0 = すべて</translation>
    </message>
    <message>
        <source>Own expert at first</source>
        <translation>自タスクの初期値</translation>
    </message>
    <message>
        <source>Weight before training, of softmax gates</source>
        <translation>訓練前の重み（softmaxゲート用）</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>負荷均衡</translation>
    </message>
    <message>
        <source>Weight of the loss against idle experts</source>
        <translation>使われないエキスパートを抑える損失の重み</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>事前項</translation>
    </message>
    <message>
        <source>Weight of the loss against leaving the own expert</source>
        <translation>自タスクのエキスパートから離れることを抑える損失の重み</translation>
    </message>
    <message>
        <source>Task head</source>
        <translation>タスクヘッド</translation>
    </message>
    <message>
        <source>Weight of the loss that learns to recognise tasks</source>
        <translation>タスクの見分けを学ぶ損失の重み</translation>
    </message>
    <message>
        <source>Its learning rate</source>
        <translation>その学習率</translation>
    </message>
    <message>
        <source>Of the task head, as a multiple of stage 2&apos;s</source>
        <translation>タスクヘッドの学習率。ステージ2に対する倍率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Passes over the training examples</source>
        <translation>訓練例を通す回数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>At its highest</source>
        <translation>最大時の値</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>How the rate falls after the warm-up</source>
        <translation>ウォームアップ後の学習率の下げ方</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Share of the steps, 0 to 1</source>
        <translation>ステップ全体に対する割合、0～1</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>0 = none</source>
        <translation>0 = なし</translation>
    </message>
    <message>
        <source>Largest gradient norm</source>
        <translation>勾配ノルムの上限</translation>
    </message>
    <message>
        <source>0 = not clipped</source>
        <translation>0 = 制限なし</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Examples a pass; memory grows with it</source>
        <translation>1パスの例の数。大きいほどメモリを使います</translation>
    </message>
    <message>
        <source>Passes a step</source>
        <translation>勾配累積</translation>
    </message>
    <message>
        <source>Gradients of several passes together</source>
        <translation>1ステップにまとめるパスの数</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>検証の間隔</translation>
    </message>
    <message>
        <source>Steps; 0 = four times an epoch</source>
        <translation>ステップ数。0 = 1エポックに4回</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Validations without improvement before it ends; 0 = never</source>
        <translation>改善のない検証がこの回数続くと終了。0 = しない</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Go out from</source>
        <translation>開始元</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1: its weights are what this run begins with</source>
        <translation>RUN、RUN@STEP、RUN@stage1のいずれか。この実行はその重みから始まります</translation>
    </message>
    <message>
        <source>Begin with stage</source>
        <translation>最初のステージ</translation>
    </message>
    <message>
        <source>2 leaves the experts as they are there and trains the routers</source>
        <translation>2では、エキスパートをそのままにしてルーターを訓練します</translation>
    </message>
    <message>
        <source>Limits and machine</source>
        <translation>上限と計算環境</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>Prompt and target together; longer prompts are shortened</source>
        <translation>プロンプトとターゲットの合計。長いプロンプトは短縮されます</translation>
    </message>
    <message>
        <source>Validation examples</source>
        <translation>検証例の数</translation>
    </message>
    <message>
        <source>A task in each validation; 0 = all</source>
        <translation>1回の検証でのタスクあたりの数。0 = すべて</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>最大ステップ</translation>
    </message>
    <message>
        <source>Of both stages, then it stops with a checkpoint; 0 = no limit</source>
        <translation>両ステージの合計。達するとチェックポイントを保存して停止。0 = 制限なし</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>チェックポイント間隔</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Mixing temperature</source>
        <translation>混合の温度</translation>
    </message>
    <message>
        <source>Higher makes the tasks&apos; shares more even</source>
        <translation>高いほど各タスクの割合が均等</translation>
    </message>
    <message>
        <source>Mixing cap</source>
        <translation>混合の上限</translation>
    </message>
    <message>
        <source>Examples beyond it don&apos;t count for a task&apos;s share; 0 = none</source>
        <translation>これを超える例はタスクの割合に数えません。0 = なし</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>数値型</translation>
    </message>
    <message>
        <source>auto: bf16 where the device has it</source>
        <translation>auto：デバイスが対応していればbf16</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>CPUスレッド数</translation>
    </message>
    <message>
        <source>0 = all cores</source>
        <translation>0 = すべてのコア</translation>
    </message>
    <message>
        <source>Keep lower states</source>
        <translation>下層の状態を保持</translation>
    </message>
    <message>
        <source>Hidden states below the first experts are computed once</source>
        <translation>最初のエキスパートより下の隠れ状態の計算は一度だけ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Empty: run-1, run-2 …</source>
        <translation>空欄：run-1、run-2…</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>バックボーン</translation>
    </message>
    <message>
        <source>The frozen language model</source>
        <translation>凍結された言語モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>auto: the best there is; cpu, cuda, cuda:0 …</source>
        <translation>auto：使える中で最良のもの。cpu、cuda、cuda:0…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Of everything random</source>
        <translation>すべての乱数のシード</translation>
    </message>
    <message>
        <source>Stage 1: experts</source>
        <translation>ステージ1：エキスパート</translation>
    </message>
    <message>
        <source>Stage 2: routers</source>
        <translation>ステージ2：ルーター</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message numerus="yes">
        <source>%1: right in %n example(s), %2 % of those with this label</source>
        <translation>
            <numerusform>%1: %n 件で正解、このラベルの例の%2 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered as %2 in %n example(s), %3 % of those with this label</source>
        <translation>
            <numerusform>%1を%2と回答: %n 件、このラベルの例の%3 %</numerusform>
        </translation>
    </message>
    <message>
        <source>right label</source>
        <translation>正しいラベル</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>行に占める割合</translation>
    </message>
    <message>
        <source>Rows: the right label; columns: what was answered; the numbers count examples. A click shows them.</source>
        <translation>行：正しいラベル、列：回答。数字は例の件数です。クリックすると例を表示します。</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表をコピーしました。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 to 64 letters, digits, - _ . +, not starting with . or -</source>
        <translation>1～64文字の英数字と - _ . +（先頭に . や - は不可）</translation>
    </message>
    <message>
        <source>A decoding option has a value that is not allowed.</source>
        <translation>デコードの設定に許されない値があります。</translation>
    </message>
    <message>
        <source>A file could not be brought to the disk.</source>
        <translation>ファイルをディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>A file is needed here.</source>
        <translation>ここにはファイルが必要です。</translation>
    </message>
    <message>
        <source>A file or folder could not be used.</source>
        <translation>ファイルまたはフォルダーを使用できませんでした。</translation>
    </message>
    <message>
        <source>A file was expected, this is a folder.</source>
        <translation>ファイルが必要ですが、これはフォルダーです。</translation>
    </message>
    <message>
        <source>A filter&apos;s argument must be in double quotes.</source>
        <translation>フィルターの引数は二重引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>A finished folder could not be put in its place.</source>
        <translation>完成したフォルダーを所定の場所に移せませんでした。</translation>
    </message>
    <message>
        <source>A folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>A folder of this name is left over from an import that did not end.</source>
        <translation>完了しなかったインポートの、同名のフォルダーが残っています。</translation>
    </message>
    <message>
        <source>A folder of this name is left over in the project.</source>
        <translation>同名のフォルダーがプロジェクトに残っています。</translation>
    </message>
    <message>
        <source>A label has no tokens.</source>
        <translation>ラベルにトークンがありません。</translation>
    </message>
    <message>
        <source>A label id is not in the label map.</source>
        <translation>ラベルIDがラベルの対応表にありません。</translation>
    </message>
    <message>
        <source>A mix has a factor that is no number.</source>
        <translation>ミックスの係数が数値ではありません。</translation>
    </message>
    <message>
        <source>A model card is about a run.</source>
        <translation>モデルカードは実行についてのものです。</translation>
    </message>
    <message>
        <source>A program could not be started.</source>
        <translation>プログラムを起動できませんでした。</translation>
    </message>
    <message>
        <source>A prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>A random choice among nothing was asked for.</source>
        <translation>候補のない無作為な選択が求められました。</translation>
    </message>
    <message>
        <source>A record does not end.</source>
        <translation>レコードが終わっていません。</translation>
    </message>
    <message>
        <source>A report is about a run.</source>
        <translation>レポートは実行についてのものです。</translation>
    </message>
    <message>
        <source>A run cannot be called &quot;base&quot;.</source>
        <translation>実行の名前に「base」は使えません。</translation>
    </message>
    <message>
        <source>A run has the same adapters and routers as the run that it goes out from.</source>
        <translation>実行のアダプターとルーターは、元の実行と同じである必要があります。</translation>
    </message>
    <message>
        <source>A run has the same backbone as the run that it goes out from.</source>
        <translation>実行のバックボーンは、元の実行と同じである必要があります。</translation>
    </message>
    <message>
        <source>A run is named twice.</source>
        <translation>実行が2回指定されています。</translation>
    </message>
    <message>
        <source>A table row has more cells than the table has columns.</source>
        <translation>表の行に列数より多いセルがあります。</translation>
    </message>
    <message>
        <source>A task has no training examples.</source>
        <translation>訓練例のないタスクがあります。</translation>
    </message>
    <message>
        <source>A tensor did not give the bytes its shape needs.</source>
        <translation>テンソルのバイト数が形状と合いません。</translation>
    </message>
    <message>
        <source>A tensor has an impossible shape.</source>
        <translation>テンソルの形状がありえないものです。</translation>
    </message>
    <message>
        <source>A tensor is not made of whole blocks.</source>
        <translation>テンソルが完全なブロックで構成されていません。</translation>
    </message>
    <message>
        <source>A tensor of the adapter file has another shape.</source>
        <translation>アダプターファイルのテンソルの形状が異なります。</translation>
    </message>
    <message>
        <source>A tensor type has no block layout.</source>
        <translation>テンソルの型にブロック配置がありません。</translation>
    </message>
    <message>
        <source>A token is of a kind that is not known.</source>
        <translation>トークンの種類が不明です。</translation>
    </message>
    <message>
        <source>A weight has another shape than the configuration says.</source>
        <translation>重みの形状が設定と異なります。</translation>
    </message>
    <message>
        <source>Add one with: alter task add PROJECT --spec DIR</source>
        <translation>追加するには：alter task add PROJECT --spec DIR</translation>
    </message>
    <message>
        <source>Add that backbone to the project first: alter backbone add PROJECT PATH</source>
        <translation>先にそのバックボーンをプロジェクトに追加してください：alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Add the example on the Data page, where each field can be filled in.</source>
        <translation>各フィールドを入力できるデータページで例を追加してください。</translation>
    </message>
    <message>
        <source>An answer cannot be measured without a reference.</source>
        <translation>参照なしでは回答を評価できません。</translation>
    </message>
    <message>
        <source>Another process has been writing to the project for more than a minute.</source>
        <translation>別のプロセスが1分以上プロジェクトに書き込んでいます。</translation>
    </message>
    <message>
        <source>Another process is working on this run.</source>
        <translation>別のプロセスがこの実行を処理しています。</translation>
    </message>
    <message>
        <source>Bring back a copy of the project from before it was changed by another program.</source>
        <translation>他のプログラムが変更する前のプロジェクトのコピーに戻してください。</translation>
    </message>
    <message>
        <source>CUDA does not work here.</source>
        <translation>ここではCUDAが動作しません。</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>config.jsonがこの重みのものか確認してください。</translation>
    </message>
    <message>
        <source>Check that it exists, that you may write to it, and the free space.</source>
        <translation>存在すること、書き込めること、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check that the file is complete and that its configuration belongs to it.</source>
        <translation>ファイルが完全で、設定がそれに対応しているか確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>フォルダーが存在し、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder around it.</source>
        <translation>その親フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Check the free space on the disk.</source>
        <translation>ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the free space on this disk.</source>
        <translation>このディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the path, or make a project with: alter init PROJECT</source>
        <translation>パスを確認するか、プロジェクトを作成してください：alter init PROJECT</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Choose another device, or --device auto.</source>
        <translation>別のデバイスか --device auto を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another template, or write free text.</source>
        <translation>別のテンプレートを選ぶか、自由文を書いてください。</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller batch, rank or backbone.</source>
        <translation>他のプログラムを閉じるか、バッチ、ランク、バックボーンを小さくしてください。</translation>
    </message>
    <message>
        <source>Copy it from the model&apos;s page into the folder; tokenizer.json is not enough.</source>
        <translation>モデルのページからフォルダーにコピーしてください。tokenizer.jsonだけでは不十分です。</translation>
    </message>
    <message>
        <source>Copy or export the bundle again.</source>
        <translation>バンドルをもう一度コピーまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>Correct it there. If each line is a value of its own, read it as jsonl.</source>
        <translation>そこを修正してください。各行が独立した値なら、jsonlとして読み込んでください。</translation>
    </message>
    <message>
        <source>Correct the name, or leave the field out.</source>
        <translation>名前を修正するか、フィールドを外してください。</translation>
    </message>
    <message>
        <source>Correct them, or leave them out (--skip-bad).</source>
        <translation>修正するか、除いてください（--skip-bad）。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>もう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>Download or write it again; check that it was not cut short.</source>
        <translation>もう一度ダウンロードまたは書き出し、途中で切れていないか確認してください。</translation>
    </message>
    <message>
        <source>Evaluate both on the same split of the same tasks, without different limits.</source>
        <translation>両方を同じタスクの同じ分割で、異なる制限なしに評価してください。</translation>
    </message>
    <message>
        <source>Export the bundle again.</source>
        <translation>バンドルをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>F32, F16 or BF16</source>
        <translation>F32、F16、BF16のいずれか</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F32、F16、BF16、F64、I64、I32、I16、I8、U8、BOOLのいずれか</translation>
    </message>
    <message>
        <source>Fetch or export the file again; it is not a whole safetensors file.</source>
        <translation>ファイルをもう一度取得またはエクスポートしてください。完全なsafetensorsファイルではありません。</translation>
    </message>
    <message>
        <source>Fetch the file again; it is not a whole GGUF file.</source>
        <translation>ファイルをもう一度取得してください。完全なGGUFファイルではありません。</translation>
    </message>
    <message>
        <source>Fill in the fields by hand.</source>
        <translation>フィールドを手で入力してください。</translation>
    </message>
    <message>
        <source>Fill in the fields.</source>
        <translation>フィールドを入力してください。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the folder that `alter init` made.</source>
        <translation>`alter init`が作成したフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Import examples for this split, or leave the task out.</source>
        <translation>この分割の例をインポートするか、タスクを外してください。</translation>
    </message>
    <message>
        <source>Import it first: alter backbone add PROJECT FOLDER</source>
        <translation>先にインポートしてください：alter backbone add PROJECT FOLDER</translation>
    </message>
    <message>
        <source>Import one with: alter backbone add PROJECT PATH</source>
        <translation>インポートするには：alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Import the backbone again from its source.</source>
        <translation>バックボーンを元のファイルからもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Import the backbone again.</source>
        <translation>バックボーンをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Import the backbone it was trained on.</source>
        <translation>訓練に使われたバックボーンをインポートしてください。</translation>
    </message>
    <message>
        <source>Import the checkpoint folder with its tokenizer.model instead.</source>
        <translation>代わりにtokenizer.modelのあるチェックポイントフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>Import training examples for it, or leave it out with --tasks.</source>
        <translation>訓練例をインポートするか、--tasks で外してください。</translation>
    </message>
    <message>
        <source>Install alter and this program in the same version.</source>
        <translation>同じ版のalterとこのプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Install alter beside this program, or name it in ALTER_ENGINE.</source>
        <translation>alterをこのプログラムの隣に置くか、ALTER_ENGINEで指定してください。</translation>
    </message>
    <message>
        <source>Install the program again, or open a project of your own.</source>
        <translation>プログラムを再インストールするか、自分のプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>It may have been killed, for instance for lack of memory; look at log.txt in the run&apos;s folder, then resume the run.</source>
        <translation>メモリ不足などで強制終了された可能性があります。実行フォルダーのlog.txtを確認してから再開してください。</translation>
    </message>
    <message>
        <source>Keep the project on a file system that knows locks (a local disk, or NFS version 4).</source>
        <translation>プロジェクトはロックに対応したファイルシステム（ローカルディスク、またはNFSバージョン4）に置いてください。</translation>
    </message>
    <message>
        <source>Leave the format out, or name parquet.</source>
        <translation>形式を指定しないか、parquetを指定してください。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Look at the list of tasks again.</source>
        <translation>タスクの一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Look at the queue again with: alter queue PROJECT list</source>
        <translation>キューをもう一度確認してください：alter queue PROJECT list</translation>
    </message>
    <message>
        <source>Look for a quote or bracket that is opened there and never closed.</source>
        <translation>そこで開いて閉じられていない引用符や括弧を探してください。</translation>
    </message>
    <message>
        <source>Make one with: alter export PROJECT RUN DIR --format bundle</source>
        <translation>作成するには：alter export PROJECT RUN DIR --format bundle</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>まだ存在しないフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name a folder with a task.json and a train.jsonl, or describe the task by options.</source>
        <translation>task.jsonとtrain.jsonlのあるフォルダーを指定するか、オプションでタスクを記述してください。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>少なくとも1つ指定してください。</translation>
    </message>
    <message>
        <source>Name each run once.</source>
        <translation>各実行は1回だけ指定してください。</translation>
    </message>
    <message>
        <source>Name the list that holds the records (--records), or one for each split.</source>
        <translation>レコードのあるリスト（--records）、または分割ごとのリストを指定してください。</translation>
    </message>
    <message>
        <source>No temporary folder can be made to try the import in.</source>
        <translation>インポートを試すための一時フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>No training example of a task fits.</source>
        <translation>あるタスクの訓練例がどれも収まりません。</translation>
    </message>
    <message>
        <source>No training file was named.</source>
        <translation>訓練ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>Open it once where it may be written, which brings it up to date.</source>
        <translation>書き込める場所で一度開くと、最新の状態になります。</translation>
    </message>
    <message>
        <source>Pickle checkpoints are refused: opening one can run any code that its maker put inside.</source>
        <translation>pickleのチェックポイントは拒否されます。開くと作成者が入れた任意のコードが実行されるおそれがあります。</translation>
    </message>
    <message>
        <source>Pin, ablate or scale an expert.</source>
        <translation>エキスパートを単独で使うか、無効化するか、倍率を変えてください。</translation>
    </message>
    <message>
        <source>Please report this together with what you did.</source>
        <translation>行った操作とともに報告してください。</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP (a number), RUN@stage1, RUN@stage2, or base</source>
        <translation>RUN、RUN@STEP（数値）、RUN@stage1、RUN@stage2、baseのいずれか</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1</source>
        <translation>RUN、RUN@STEP、RUN@stage1のいずれか</translation>
    </message>
    <message>
        <source>Raise maxTokens, or shorten the template.</source>
        <translation>maxTokensを増やすか、テンプレートを短くしてください。</translation>
    </message>
    <message>
        <source>Read it as json if it is another kind of JSON file.</source>
        <translation>別の種類のJSONファイルなら、jsonとして読み込んでください。</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>ファイルの読み取りに失敗しました。</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name with --name.</source>
        <translation>フォルダーを削除するか、--name で別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name.</source>
        <translation>フォルダーを削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Remove those runs first; they cannot work without it.</source>
        <translation>先にそれらの実行を削除してください。これがないと動作しません。</translation>
    </message>
    <message>
        <source>Rename one of them, or say that the file has no header.</source>
        <translation>どちらかの名前を変えるか、ヘッダーがないことを指定してください。</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint (RUN@STEP); this one cannot be trusted.</source>
        <translation>以前のチェックポイント（RUN@STEP）から再開してください。これは信頼できません。</translation>
    </message>
    <message>
        <source>Resume from another checkpoint of this run.</source>
        <translation>この実行の別のチェックポイントから再開してください。</translation>
    </message>
    <message>
        <source>Runs of the project use this backbone.</source>
        <translation>プロジェクトの実行がこのバックボーンを使っています。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its encoding.</source>
        <translation>ファイルをUTF-8で保存するか、エンコーディングを指定してください。</translation>
    </message>
    <message>
        <source>Say which with --backbone NAME.</source>
        <translation>--backbone NAME で指定してください。</translation>
    </message>
    <message>
        <source>Some lists of the file are named as splits and others are not.</source>
        <translation>ファイルのリストの一部だけが分割の名前になっています。</translation>
    </message>
    <message>
        <source>Someone asked an unknown thing of the run.</source>
        <translation>実行に対して不明な要求がありました。</translation>
    </message>
    <message>
        <source>Something failed that this program did not foresee.</source>
        <translation>このプログラムが想定していない失敗が起きました。</translation>
    </message>
    <message>
        <source>Stop its run first with: alter run stop PROJECT RUN</source>
        <translation>先に実行を停止してください：alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>The JSON file has no such member.</source>
        <translation>JSONファイルにそのメンバーはありません。</translation>
    </message>
    <message>
        <source>The JSON file is broken.</source>
        <translation>JSONファイルが壊れています。</translation>
    </message>
    <message>
        <source>The Parquet file cannot be read.</source>
        <translation>Parquetファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The activation function is not known.</source>
        <translation>活性化関数が不明です。</translation>
    </message>
    <message>
        <source>The adapter file lacks a tensor.</source>
        <translation>アダプターファイルにテンソルが足りません。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答が空です。</translation>
    </message>
    <message>
        <source>The answer of the program that runs the model was not understood.</source>
        <translation>モデルを動かすプログラムの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>The backbone alone has no checkpoint.</source>
        <translation>バックボーンだけではチェックポイントがありません。</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to leave out.</source>
        <translation>バックボーンだけでは外すエキスパートがありません。</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to override.</source>
        <translation>バックボーンだけでは変更するエキスパートがありません。</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to route to.</source>
        <translation>バックボーンだけではルーティング先のエキスパートがありません。</translation>
    </message>
    <message>
        <source>The backbone&apos;s configuration could not be read.</source>
        <translation>バックボーンの設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The backbone&apos;s files are not there any more.</source>
        <translation>バックボーンのファイルがもうありません。</translation>
    </message>
    <message>
        <source>The backbone&apos;s folder cannot be renamed.</source>
        <translation>バックボーンのフォルダー名を変更できません。</translation>
    </message>
    <message>
        <source>The backbone&apos;s tokenizer is missing.</source>
        <translation>バックボーンのトークナイザーがありません。</translation>
    </message>
    <message>
        <source>The bundle was made by a newer program.</source>
        <translation>バンドルはより新しいプログラムで作成されています。</translation>
    </message>
    <message>
        <source>The bundle was trained on a backbone that this project does not have.</source>
        <translation>バンドルの訓練に使われたバックボーンがこのプロジェクトにありません。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest lacks something.</source>
        <translation>バンドルのマニフェストに不足があります。</translation>
    </message>
    <message>
        <source>The bundle&apos;s weights are missing or damaged (their sum differs).</source>
        <translation>バンドルの重みがないか、壊れています（チェックサム不一致）。</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer program.</source>
        <translation>チェックポイントはより新しいプログラムで書かれています。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimiser state does not belong to this run.</source>
        <translation>チェックポイントのオプティマイザーの状態がこの実行のものではありません。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s weights are quantised by another library.</source>
        <translation>チェックポイントの重みは別のライブラリで量子化されています。</translation>
    </message>
    <message>
        <source>The configuration is not a JSON object.</source>
        <translation>設定がJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The details are in the log; please report them together with what you did.</source>
        <translation>詳細はログにあります。行った操作とともに報告してください。</translation>
    </message>
    <message>
        <source>The device is not known.</source>
        <translation>デバイスが不明です。</translation>
    </message>
    <message>
        <source>The disk has too little room for the backbone.</source>
        <translation>ディスクにバックボーンを置く空きがありません。</translation>
    </message>
    <message>
        <source>The example was removed in the meantime.</source>
        <translation>例はその間に削除されました。</translation>
    </message>
    <message>
        <source>The field path cannot be read.</source>
        <translation>フィールドのパスを読み取れません。</translation>
    </message>
    <message>
        <source>The file cannot be mapped into memory.</source>
        <translation>ファイルをメモリに割り当てられません。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ファイルを開けません。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>ファイルを最後まで読み取れません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file could not be locked.</source>
        <translation>ファイルをロックできませんでした。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>ファイルがUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>ファイルが有効なJSONではありません。</translation>
    </message>
    <message>
        <source>The file&apos;s tokenizer is not a SentencePiece model.</source>
        <translation>ファイルのトークナイザーがSentencePieceモデルではありません。</translation>
    </message>
    <message>
        <source>The folder for the bundle is not empty.</source>
        <translation>バンドルのフォルダーが空ではありません。</translation>
    </message>
    <message>
        <source>The folder holds no SentencePiece model.</source>
        <translation>フォルダーにSentencePieceモデルがありません。</translation>
    </message>
    <message>
        <source>The folder holds no weights.</source>
        <translation>フォルダーに重みがありません。</translation>
    </message>
    <message>
        <source>The folder is not a checkpoint: it has no config.json.</source>
        <translation>フォルダーはチェックポイントではありません。config.jsonがありません。</translation>
    </message>
    <message>
        <source>The folder is not an imported backbone.</source>
        <translation>フォルダーはインポートされたバックボーンではありません。</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>gzipデコーダーを起動できませんでした。</translation>
    </message>
    <message>
        <source>The gzip file ends in the middle of its data.</source>
        <translation>gzipファイルがデータの途中で終わっています。</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>gzipファイルが壊れています。</translation>
    </message>
    <message>
        <source>The header row cannot be read.</source>
        <translation>ヘッダー行を読み取れません。</translation>
    </message>
    <message>
        <source>The header row is not UTF-8.</source>
        <translation>ヘッダー行がUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The import was refused, because some rows do not fit. Nothing was changed.</source>
        <translation>合わない行があるため、インポートは拒否されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>インポートを停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The index names a file that is not beside it.</source>
        <translation>索引にあるファイルが隣にありません。</translation>
    </message>
    <message>
        <source>The input template holds no field, so all examples would be the same.</source>
        <translation>入力テンプレートにフィールドがなく、すべての例が同じになります。</translation>
    </message>
    <message>
        <source>The lock file could not be made.</source>
        <translation>ロックファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>The lock file could not be written.</source>
        <translation>ロックファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The mix changes nothing.</source>
        <translation>ミックスは何も変更しません。</translation>
    </message>
    <message>
        <source>The model was not trained on this task.</source>
        <translation>モデルはこのタスクで訓練されていません。</translation>
    </message>
    <message>
        <source>The number type is not known.</source>
        <translation>数値型が不明です。</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>図をPNGにできませんでした。</translation>
    </message>
    <message>
        <source>The process ended without saying why.</source>
        <translation>プロセスが理由を示さずに終了しました。</translation>
    </message>
    <message>
        <source>The program ran out of memory.</source>
        <translation>プログラムのメモリが足りなくなりました。</translation>
    </message>
    <message>
        <source>The program that exports did not start.</source>
        <translation>エクスポートするプログラムが起動しませんでした。</translation>
    </message>
    <message>
        <source>The program that exports ended before it was done.</source>
        <translation>エクスポートするプログラムが完了前に終了しました。</translation>
    </message>
    <message>
        <source>The program that runs the model did not start.</source>
        <translation>モデルを動かすプログラムが起動しませんでした。</translation>
    </message>
    <message>
        <source>The program that runs the model ended before it answered.</source>
        <translation>モデルを動かすプログラムが応答前に終了しました。</translation>
    </message>
    <message>
        <source>The program that trains did not start.</source>
        <translation>訓練するプログラムが起動しませんでした。</translation>
    </message>
    <message>
        <source>The program that trains was not found.</source>
        <translation>訓練するプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The project could not be read or changed.</source>
        <translation>プロジェクトを読み取り、または変更できませんでした。</translation>
    </message>
    <message>
        <source>The project has no backbone yet.</source>
        <translation>プロジェクトにまだバックボーンがありません。</translation>
    </message>
    <message>
        <source>The project has no tasks.</source>
        <translation>プロジェクトにタスクがありません。</translation>
    </message>
    <message>
        <source>The project has several backbones.</source>
        <translation>プロジェクトに複数のバックボーンがあります。</translation>
    </message>
    <message>
        <source>The project holds a checkpoint of an unknown kind.</source>
        <translation>プロジェクトに不明な種類のチェックポイントがあります。</translation>
    </message>
    <message>
        <source>The project holds a run in an unknown state.</source>
        <translation>プロジェクトに不明な状態の実行があります。</translation>
    </message>
    <message>
        <source>The project holds a value that cannot be read.</source>
        <translation>プロジェクトに読み取れない値があります。</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program.</source>
        <translation>プロジェクトはこのプログラムのより新しい版で作成されています。</translation>
    </message>
    <message>
        <source>The project was made by an older version of this program and can only be read here.</source>
        <translation>プロジェクトはこのプログラムの古い版で作成されており、ここでは読み取りのみ可能です。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>The queue has no such entry, or it does not wait any more.</source>
        <translation>キューにその項目がないか、もう待機していません。</translation>
    </message>
    <message>
        <source>The queue holds an entry in an unknown state.</source>
        <translation>キューに不明な状態の項目があります。</translation>
    </message>
    <message>
        <source>The routing that the model told does not fit together.</source>
        <translation>モデルが伝えたルーティングに矛盾があります。</translation>
    </message>
    <message>
        <source>The run configuration is not JSON.</source>
        <translation>実行の設定がJSONではありません。</translation>
    </message>
    <message>
        <source>The run did not learn the task whose data&apos;s licence is given.</source>
        <translation>データのライセンスが指定されたタスクを、この実行は学習していません。</translation>
    </message>
    <message>
        <source>The run has no such checkpoint.</source>
        <translation>実行にそのチェックポイントはありません。</translation>
    </message>
    <message>
        <source>The run was trained on another backbone than the one that has its name now.</source>
        <translation>実行は、今その名前を持つものとは別のバックボーンで訓練されました。</translation>
    </message>
    <message>
        <source>The sample tasks are not where the program looks for them.</source>
        <translation>サンプルタスクがプログラムの探す場所にありません。</translation>
    </message>
    <message>
        <source>The shares of the splits are wrong.</source>
        <translation>分割の割合が正しくありません。</translation>
    </message>
    <message>
        <source>The task description is not a JSON object.</source>
        <translation>タスクの記述がJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The task description is not valid JSON.</source>
        <translation>タスクの記述が有効なJSONではありません。</translation>
    </message>
    <message>
        <source>The task has no examples.</source>
        <translation>タスクに例がありません。</translation>
    </message>
    <message>
        <source>The task has no name.</source>
        <translation>タスクに名前がありません。</translation>
    </message>
    <message>
        <source>The task was removed in the meantime.</source>
        <translation>タスクはその間に削除されました。</translation>
    </message>
    <message>
        <source>The task whose template was filled in is gone.</source>
        <translation>入力したテンプレートのタスクがなくなりました。</translation>
    </message>
    <message>
        <source>The task would be empty: there is no training example. Nothing was changed.</source>
        <translation>訓練例がないため、タスクが空になります。何も変更されていません。</translation>
    </message>
    <message>
        <source>The task&apos;s folder has no training data.</source>
        <translation>タスクのフォルダーに訓練データがありません。</translation>
    </message>
    <message>
        <source>The tensor is quantised in a way that is not read here.</source>
        <translation>テンソルの量子化の方式をここでは読み取れません。</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format is not known here.</source>
        <translation>テンソルの数値形式がここでは不明です。</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>テキストをトークンに分割できませんでした。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>テキストが有効なUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The tokenizer has more tokens than the model&apos;s embedding has rows.</source>
        <translation>トークナイザーのトークンがモデルの埋め込みの行数より多くあります。</translation>
    </message>
    <message>
        <source>The tokenizer has no unknown token.</source>
        <translation>トークナイザーに未知語トークンがありません。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s tokens, scores and types differ in number.</source>
        <translation>トークナイザーのトークン、スコア、型の数が異なります。</translation>
    </message>
    <message>
        <source>The tokens could not be turned into text.</source>
        <translation>トークンをテキストに戻せませんでした。</translation>
    </message>
    <message>
        <source>The training method is not known.</source>
        <translation>訓練方法が不明です。</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>作業は停止されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The zstd decoder could not be started.</source>
        <translation>zstdデコーダーを起動できませんでした。</translation>
    </message>
    <message>
        <source>The zstd file ends in the middle of its data.</source>
        <translation>zstdファイルがデータの途中で終わっています。</translation>
    </message>
    <message>
        <source>The zstd file is damaged.</source>
        <translation>zstdファイルが壊れています。</translation>
    </message>
    <message>
        <source>There already is a project in this folder.</source>
        <translation>このフォルダーにはすでにプロジェクトがあります。</translation>
    </message>
    <message>
        <source>There are no labels to score.</source>
        <translation>評価するラベルがありません。</translation>
    </message>
    <message>
        <source>There is already a backbone of this name.</source>
        <translation>同名のバックボーンがすでにあります。</translation>
    </message>
    <message>
        <source>There is no bundle here.</source>
        <translation>ここにバンドルはありません。</translation>
    </message>
    <message>
        <source>There is no checkpoint here.</source>
        <translation>ここにチェックポイントはありません。</translation>
    </message>
    <message>
        <source>There is no metric of that name.</source>
        <translation>その名前の指標はありません。</translation>
    </message>
    <message>
        <source>There is no project file.</source>
        <translation>プロジェクトファイルがありません。</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translation>このフォルダーにプロジェクトはありません。</translation>
    </message>
    <message>
        <source>There is no such GPU.</source>
        <translation>そのGPUはありません。</translation>
    </message>
    <message>
        <source>There is no such expert to override.</source>
        <translation>変更するそのエキスパートはありません。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>そのフィルターはありません。</translation>
    </message>
    <message>
        <source>There is no such split.</source>
        <translation>その分割はありません。</translation>
    </message>
    <message>
        <source>There is no such task in the model.</source>
        <translation>モデルにそのタスクはありません。</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>そのトークンはありません。</translation>
    </message>
    <message>
        <source>There is no task description.</source>
        <translation>タスクの記述がありません。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>まだ質問がありません。</translation>
    </message>
    <message>
        <source>There is nothing to evaluate.</source>
        <translation>評価するものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>測定するものがありません。</translation>
    </message>
    <message>
        <source>These bootstrap settings have no meaning.</source>
        <translation>このブートストラップの設定は意味をなしません。</translation>
    </message>
    <message>
        <source>This answer cannot be turned into the fields of an example.</source>
        <translation>この回答を例のフィールドに変換できません。</translation>
    </message>
    <message>
        <source>This architecture is not supported in a GGUF file.</source>
        <translation>このアーキテクチャはGGUFファイルでは対応していません。</translation>
    </message>
    <message>
        <source>This architecture is not supported.</source>
        <translation>このアーキテクチャには対応していません。</translation>
    </message>
    <message>
        <source>This does not say which checkpoint of the run is meant.</source>
        <translation>実行のどのチェックポイントか示されていません。</translation>
    </message>
    <message>
        <source>This entry of the queue is running.</source>
        <translation>キューのこの項目は実行中です。</translation>
    </message>
    <message>
        <source>This file format is not known.</source>
        <translation>ファイル形式が不明です。</translation>
    </message>
    <message>
        <source>This file is not a project of ALTER Workbench.</source>
        <translation>このファイルはALTER Workbenchのプロジェクトではありません。</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>これはParquetファイルです。</translation>
    </message>
    <message>
        <source>This is a zip archive or an office document, which cannot be read.</source>
        <translation>これはzipアーカイブかオフィス文書で、読み取れません。</translation>
    </message>
    <message>
        <source>This is not a Parquet file.</source>
        <translation>これはParquetファイルではありません。</translation>
    </message>
    <message>
        <source>This is not a SQuAD file.</source>
        <translation>これはSQuADファイルではありません。</translation>
    </message>
    <message>
        <source>This is not a SentencePiece model.</source>
        <translation>これはSentencePieceモデルではありません。</translation>
    </message>
    <message>
        <source>This is not a backbone.</source>
        <translation>これはバックボーンではありません。</translation>
    </message>
    <message>
        <source>This is not a bundle.</source>
        <translation>これはバンドルではありません。</translation>
    </message>
    <message>
        <source>This is not a text file, nor Parquet.</source>
        <translation>これはテキストファイルでもParquetでもありません。</translation>
    </message>
    <message>
        <source>This is not an index of safetensors files.</source>
        <translation>これはsafetensorsファイルの索引ではありません。</translation>
    </message>
    <message>
        <source>This kind of backbone is not known.</source>
        <translation>この種類のバックボーンは不明です。</translation>
    </message>
    <message>
        <source>This model cannot estimate the task of a prompt.</source>
        <translation>このモデルはプロンプトのタスクを推定できません。</translation>
    </message>
    <message>
        <source>This text encoding is not known.</source>
        <translation>テキストのエンコーディングが不明です。</translation>
    </message>
    <message>
        <source>Try again; if it ends again, the memory may not be enough for this model.</source>
        <translation>もう一度試してください。再び終了するなら、このモデルにはメモリが足りない可能性があります。</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter doctor</source>
        <translation>端末で試してください：alter doctor</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter export</source>
        <translation>端末で試してください：alter export</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>2つの列が同じ名前です。</translation>
    </message>
    <message>
        <source>Two systems can only be compared on the same examples and metrics.</source>
        <translation>2つのシステムは、同じ例と指標でのみ比較できます。</translation>
    </message>
    <message>
        <source>Two tensors have the same name.</source>
        <translation>2つのテンソルが同じ名前です。</translation>
    </message>
    <message>
        <source>Two tensors to be written have the same name.</source>
        <translation>書き込む2つのテンソルが同じ名前です。</translation>
    </message>
    <message>
        <source>Unpack it, or save the table as CSV (UTF-8).</source>
        <translation>展開するか、表をCSV（UTF-8）で保存してください。</translation>
    </message>
    <message>
        <source>Update the program, then open the project again; nothing was changed.</source>
        <translation>プログラムを更新してから、プロジェクトを開き直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Use --device cpu (or auto), or install a driver and CUDA libraries; `alter doctor` tells what is missing.</source>
        <translation>--device cpu（またはauto）を使うか、ドライバーとCUDAライブラリをインストールしてください。`alter doctor`が不足を示します。</translation>
    </message>
    <message>
        <source>Use a file quantised as Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 or BF16.</source>
        <translation>Q4_K_M、Q5_K_M、Q6_K、Q8_0、F16、BF16のいずれかのファイルを使ってください。</translation>
    </message>
    <message>
        <source>Use a file that was made for this mixture&apos;s shape.</source>
        <translation>この混合の形状用に作られたファイルを使ってください。</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>そのまま使うか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Use one of these names.</source>
        <translation>これらの名前のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Wait until it ends, or ask it to with: alter run stop PROJECT RUN</source>
        <translation>終わるのを待つか、終了を求めてください：alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>Wait until it is done (a large import?), then resume the run.</source>
        <translation>終わるのを待ち（大きなインポート？）、実行を再開してください。</translation>
    </message>
    <message>
        <source>Write a number, a list or text in double quotes.</source>
        <translation>数値、リスト、または二重引用符で囲んだテキストを書いてください。</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>プロンプトを書いてください。</translation>
    </message>
    <message>
        <source>Write the right one.</source>
        <translation>正しい回答を書いてください。</translation>
    </message>
    <message>
        <source>a .gguf file, or a folder with config.json, model.safetensors and tokenizer.model</source>
        <translation>.ggufファイル、またはconfig.json、model.safetensors、tokenizer.modelのあるフォルダー</translation>
    </message>
    <message>
        <source>a JSON file written by the import</source>
        <translation>インポートが書いたJSONファイル</translation>
    </message>
    <message>
        <source>a JSON object with a &quot;weight_map&quot;</source>
        <translation>&quot;weight_map&quot;のあるJSONオブジェクト</translation>
    </message>
    <message>
        <source>a checkpoint in F32, F16 or BF16, or a GGUF file</source>
        <translation>F32、F16、BF16のチェックポイント、またはGGUFファイル</translation>
    </message>
    <message>
        <source>a line end, a closing quote or a closing bracket</source>
        <translation>行末、閉じる引用符、または閉じる括弧</translation>
    </message>
    <message>
        <source>a model whose head for unnamed tasks was trained (stage 2 of two-stage)</source>
        <translation>名前のないタスク用のヘッドが訓練されたモデル（two-stageのステージ2）</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>a text with {fields} in it</source>
        <translation>{fields}を含むテキスト</translation>
    </message>
    <message>
        <source>an object in braces, as in the config.json of a run</source>
        <translation>実行のconfig.jsonのような、波括弧のオブジェクト</translation>
    </message>
    <message>
        <source>another name: base means the backbone alone</source>
        <translation>別の名前（baseはバックボーンだけを表します）</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>少なくとも1つ</translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation>少なくとも1件の例</translation>
    </message>
    <message>
        <source>at least one example in the train split</source>
        <translation>train分割に少なくとも1件の例</translation>
    </message>
    <message>
        <source>at least one reference</source>
        <translation>少なくとも1つの参照</translation>
    </message>
    <message>
        <source>at least one resample, a level between 0 and 1</source>
        <translation>少なくとも1回の再標本化、0から1までの水準</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto、cpu、cuda、cuda:Nのいずれか</translation>
    </message>
    <message>
        <source>auto, csv, tsv, jsonl, json, squad, conll, parquet or text</source>
        <translation>auto、csv、tsv、jsonl、json、squad、conll、parquet、textのいずれか</translation>
    </message>
    <message>
        <source>auto, fp32 or bf16</source>
        <translation>auto、fp32、bf16のいずれか</translation>
    </message>
    <message>
        <source>auto, utf-8, utf-16le, utf-16be or latin-1</source>
        <translation>auto、utf-8、utf-16le、utf-16be、latin-1のいずれか</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl, json, squad, conll, parquet or text; plain, gzip or zstd</source>
        <translation>csv、tsv、jsonl、json、squad、conll、parquet、text。無圧縮、gzip、zstd</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>互いに異なる語</translation>
    </message>
    <message>
        <source>folders with a task.json each</source>
        <translation>それぞれtask.jsonのあるフォルダー</translation>
    </message>
    <message>
        <source>gemma3</source>
        <translation>gemma3</translation>
    </message>
    <message>
        <source>join, map, lower, upper, trim, first or default</source>
        <translation>join、map、lower、upper、trim、first、defaultのいずれか</translation>
    </message>
    <message>
        <source>llama</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>model.safetensors or model.safetensors.index.json</source>
        <translation>model.safetensorsまたはmodel.safetensors.index.json</translation>
    </message>
    <message>
        <source>numbers from 0, the first above 0</source>
        <translation>0以上の数値（最初は0より大きい）</translation>
    </message>
    <message>
        <source>relu, gelu, gelu_new, gelu_pytorch_tanh or silu</source>
        <translation>relu、gelu、gelu_new、gelu_pytorch_tanh、siluのいずれか</translation>
    </message>
    <message>
        <source>safetensors or GGUF</source>
        <translation>safetensorsまたはGGUF</translation>
    </message>
    <message>
        <source>the name of a run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>tokenizer.model or spiece.model</source>
        <translation>tokenizer.modelまたはspiece.model</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train、validation、testのいずれか</translation>
    </message>
    <message>
        <source>train.jsonl (or train.csv, train.parquet, …)</source>
        <translation>train.jsonl（またはtrain.csv、train.parquet、…）</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>best of stage %1</source>
        <translation>ステージ%1の最良</translation>
    </message>
    <message>
        <source>end of stage %1</source>
        <translation>ステージ%1の終了時</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ%1：%2</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>実行: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copies this with the project&apos;s place and the versions of everything, for a report</source>
        <translation>報告用に、プロジェクトの場所と各バージョンを添えてコピーします</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>where: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>実際：%1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>想定：%1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>対処：%1</translation>
    </message>
</context>
<context>
    <name>ExampleCommandText</name>
    <message>
        <source>edit an example</source>
        <translation>例の編集</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>%1の除外</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>%1の除外の解除</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1の%2への移動</translation>
    </message>
    <message>
        <source>add an example</source>
        <translation>例の追加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>例%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Written: %1</source>
        <translation>書き出し先：%1</translation>
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
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 %6</source>
        <translation>%1 %2、%3 %4：%5 %6</translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message>
        <source> · %1 s left</source>
        <translation> · 残り%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) · %1 rows a second</source>
        <translation>
            <numerusform>%Ln行 · 毎秒%1行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryBill</name>
    <message>
        <source>a smaller batch (now %1; more passes a step make up for it)</source>
        <translation>バッチを小さくする（現在%1、勾配累積を増やせば補えます）</translation>
    </message>
    <message>
        <source>fewer tokens an example (most tokens, now %1)</source>
        <translation>例あたりのトークンを減らす（最大トークン数、現在%1）</translation>
    </message>
    <message>
        <source>the number type bf16, which takes half (and is slow where the processor does not have it)</source>
        <translation>数値型をbf16にする（半分で済みますが、プロセッサーが対応していないと遅くなります）</translation>
    </message>
    <message>
        <source>a smaller backbone</source>
        <translation>バックボーンを小さくする</translation>
    </message>
    <message>
        <source>closing other programs</source>
        <translation>ほかのプログラムを閉じる</translation>
    </message>
    <message>
        <source>What helps: %1.</source>
        <translation>対策：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The memory will not do: at least %1 are needed and %2 are free. %3</source>
        <translation>メモリが足りません：少なくとも%1必要ですが、空きは%2です。%3</translation>
    </message>
    <message>
        <source>The memory may not do: up to %1 are needed and %2 are free. %3</source>
        <translation>メモリが足りない可能性があります：最大%1必要で、空きは%2です。%3</translation>
    </message>
    <message>
        <source>not known: how much a GPU holds and what it takes there is not estimated</source>
        <translation>不明：GPUのメモリ容量と使用量は見積もりません</translation>
    </message>
    <message>
        <source>Estimated: loading %1, training with validation %2, evaluating afterwards %3</source>
        <translation>見積もり：読み込み%1、訓練と検証%2、その後の評価%3</translation>
    </message>
    <message>
        <source>%1, set up alike, took %2 at its peak; %3 are free now</source>
        <translation>同様の設定の%1の最大使用量は%2、現在の空きは%3</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3), evaluation included; %4 are free now</source>
        <translation>約%1（%2～%3）、評価を含む。現在の空きは%4</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>不明：バックボーンの構成を読み取れません</translation>
    </message>
</context>
<context>
    <name>MetricChoice</name>
    <message>
        <source>Share of the examples whose label is right</source>
        <translation>ラベルが正解した例の割合</translation>
    </message>
    <message>
        <source>Mean over the labels of how well each is found; rare labels count as much as frequent ones</source>
        <translation>各ラベルの検出精度のラベル平均。まれなラベルも頻出ラベルと同じ重みです</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 for guessing, 1 for all right</source>
        <translation>回答とラベルの相関。当て推量で0、すべて正解で1</translation>
    </message>
    <message>
        <source>Share of the answers that have the very words of an accepted one</source>
        <translation>許容される回答と語がまったく同じ回答の割合</translation>
    </message>
    <message>
        <source>How many words the answer shares with the accepted one, in any order</source>
        <translation>回答が許容される回答と共有する語の数（順序は問わない）</translation>
    </message>
    <message>
        <source>How long a run of words, gaps allowed, the answer shares with the accepted one</source>
        <translation>回答が許容される回答と共有する語の並びの長さ（間があってもよい）</translation>
    </message>
    <message>
        <source>How many of the marked names or places are found, each whole</source>
        <translation>印の付いた名前や場所のうち、全体が見つかったものの数</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>マクロF1</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>マクロF1</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>マシューズ相関</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Token F1</source>
        <translation>トークンF1</translation>
    </message>
    <message>
        <source>token F1</source>
        <translation>トークンF1</translation>
    </message>
    <message>
        <source>Span F1</source>
        <translation>スパンF1</translation>
    </message>
    <message>
        <source>span F1</source>
        <translation>スパンF1</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>タグ付け</translation>
    </message>
    <message>
        <source>multiple choice</source>
        <translation>多肢選択</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>質問応答</translation>
    </message>
    <message>
        <source>summarisation</source>
        <translation>要約</translation>
    </message>
</context>
<context>
    <name>MixEdits</name>
    <message>
        <source>save the mix %1</source>
        <translation>ミックス%1の保存</translation>
    </message>
    <message>
        <source>change the mix %1</source>
        <translation>ミックス%1の変更</translation>
    </message>
    <message>
        <source>rename the mix %1</source>
        <translation>ミックス%1の名前の変更</translation>
    </message>
    <message>
        <source>delete the mix %1</source>
        <translation>ミックス%1の削除</translation>
    </message>
</context>
<context>
    <name>NameFault</name>
    <message>
        <source>The project already has one of that name.</source>
        <translation>プロジェクトには同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>A name has %1.</source>
        <translation>名前の条件：%1。</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒%1</translation>
    </message>
    <message>
        <source>first after %1</source>
        <translation>最初まで%1</translation>
    </message>
    <message>
        <source>cut at the greatest length</source>
        <translation>最大長で打ち切り</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>%1%未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>プロンプトを読み取り中…</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <translation>生成中… %1</translation>
    </message>
    <message>
        <source>Scoring the labels…</source>
        <translation>ラベルを採点中…</translation>
    </message>
    <message>
        <source>Following the routing…</source>
        <translation>ルーティングを追跡中…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Taken for %1: %2</source>
        <translation>推定タスク：%1 %2</translation>
    </message>
    <message>
        <source>, then %1: %2</source>
        <translation>、次に%1 %2</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · ステージ1</translation>
    </message>
    <message>
        <source> · only %1</source>
        <translation> · %1のみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Lnトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1を読み込み中…</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · %1として</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Quick look</source>
        <translation>お試し</translation>
    </message>
    <message>
        <source>Rank 8, one epoch and a half: does it learn at all?</source>
        <translation>ランク8、エポック数1と0.5：そもそも学習できるか</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Rank 16, three epochs and one</source>
        <translation>ランク16、エポック数3と1</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最高品質</translation>
    </message>
    <message>
        <source>Rank 32, eight epochs and two, validation on everything</source>
        <translation>ランク32、エポック数8と2、全例で検証</translation>
    </message>
</context>
<context>
    <name>Recount</name>
    <message>
        <source>Counting the examples</source>
        <translation>例を集計中</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>%1, minus %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1: tasks × experts, %2</source>
        <translation>%1：タスク × エキスパート、%2</translation>
    </message>
    <message>
        <source>%1: layers × experts, task %2</source>
        <translation>%1：層 × エキスパート、タスク%2</translation>
    </message>
    <message>
        <source>%1, mean over all tokens (prompt and target) of all validation examples of a task</source>
        <translation>%1、各タスクの全検証例の全トークン（プロンプトとターゲット）の平均</translation>
    </message>
    <message>
        <source>Framed: the task&apos;s own expert.</source>
        <translation>枠：自タスクのエキスパート。</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert.</source>
        <translation>色の上端は%1、他タスクのエキスパートの最大値です。</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert in any layer.</source>
        <translation>色の上端は%1、全層での他タスクのエキスパートの最大値です。</translation>
    </message>
    <message>
        <source>Bars above: load, the share of tokens an expert wins, mean over %1. Bars at the right: entropy of the shares in nats, full at log %2 = %3.</source>
        <translation>上の棒：負荷、つまりエキスパートが獲得したトークンの割合、%1の平均。右の棒：割合のエントロピー（nat）、log %2 = %3で最大。</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>change of the %1</source>
        <translation>%1の変化</translation>
    </message>
    <message>
        <source>the task&apos;s own expert</source>
        <translation>自タスクのエキスパート</translation>
    </message>
    <message>
        <source>%1: layers × experts, mean over %2</source>
        <translation>%1：層 × エキスパート、%2の平均</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Lnタスク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean over all tokens (prompt and target) of at most %Ln validation example(s) a task</source>
        <translation>
            <numerusform>%1、各タスク最大%Ln件の検証例の全トークン（プロンプトとターゲット）の平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln layer(s)</source>
        <translation>
            <numerusform>%1、さらに%Ln層の平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln task(s)</source>
        <translation>
            <numerusform>%1、さらに%Lnタスクの平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference of two such means.</source>
        <translation>%1。そのような2つの平均の差です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln層</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>全%Ln層</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>mostly added</source>
        <translation>主に加算</translation>
    </message>
    <message>
        <source>mostly subtracted</source>
        <translation>主に減算</translation>
    </message>
    <message>
        <source>added in some layers, subtracted in others</source>
        <translation>層により加算と減算</translation>
    </message>
    <message>
        <source>mean gate</source>
        <translation>平均ゲート</translation>
    </message>
    <message>
        <source>share of the gates</source>
        <translation>ゲートの割合</translation>
    </message>
    <message>
        <source>winner&apos;s share</source>
        <translation>勝者の割合</translation>
    </message>
    <message>
        <source>The signed weight with which an expert&apos;s output is added</source>
        <translation>エキスパートの出力を加えるときの符号付きの重み</translation>
    </message>
    <message>
        <source>The share |g| / Σ|g| that an expert has of all absolute gates</source>
        <translation>全ゲートの絶対値に占めるエキスパートの割合 |g| / Σ|g|</translation>
    </message>
    <message>
        <source>The share of tokens for which the expert has the largest absolute gate</source>
        <translation>そのエキスパートのゲートの絶対値が最大となるトークンの割合</translation>
    </message>
    <message>
        <source>step %1 · stage %2</source>
        <translation>ステップ%1 · ステージ%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 uses its own expert alone.</source>
        <translation>%1は自タスクのエキスパートだけを使います。</translation>
    </message>
    <message>
        <source>%1 borrows most from %2 (%3, %4)</source>
        <translation>%1は%2から最も多く借用（%3、%4）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, then from %2 (%3).</source>
        <translation>%1、次いで%2から（%3）。</translation>
    </message>
    <message>
        <source>%1 from %2: %3, %4</source>
        <translation>%1は%2から：%3、%4</translation>
    </message>
    <message>
        <source>Collapse: the expert %1 wins %2 of the tokens; the others hardly take part. A larger load-balance weight (loadBalance) spreads them.</source>
        <translation>崩壊：エキスパート%1がトークンの%2を獲得し、ほかはほとんど働いていません。負荷均衡の重み（loadBalance）を大きくすると分散します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) win no token, overruled by others: %1.</source>
        <translation>
            <numerusform>ほかに負けて、トークンを1つも獲得しないエキスパートが%Ln個あります：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nats on average over %Ln task(s), which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</source>
        <translation>
            <numerusform>%Lnタスクの平均は%1 natで、上限log %3 = %4 natの%2です。0なら各トークンが1つのエキスパートだけを使い、上限ならすべてを均等に使います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBill</name>
    <message>
        <source>stage %1: %2</source>
        <translation>ステージ%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 % of the prompts</source>
        <translation>%1：プロンプトの%2%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known: no tokens were counted at import</source>
        <translation>不明：インポート時にトークンを数えていません</translation>
    </message>
    <message>
        <source>not known before a first run with this backbone</source>
        <translation>不明：このバックボーンでの最初の実行後にわかります</translation>
    </message>
    <message>
        <source>about %1 of training, at the %2 examples/s of %3; validation comes on top</source>
        <translation>訓練に約%1（%3の%2例/sで計算）、検証の時間は別</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>不明：バックボーンの構成を読み取れません</translation>
    </message>
    <message>
        <source>%1, %2 % of the backbone</source>
        <translation>%1、バックボーンの%2%</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>Examples per second</source>
        <translation>1秒あたりの例数</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>メモリ、GiB</translation>
    </message>
    <message>
        <source>Tasks recognised</source>
        <translation>タスクの認識</translation>
    </message>
    <message>
        <source>Loss per token, training; validation as discs</source>
        <translation>トークンあたりの損失、訓練（検証は丸印）</translation>
    </message>
    <message>
        <source>Validation loss per task</source>
        <translation>タスク別の検証損失</translation>
    </message>
    <message>
        <source>Validation metrics</source>
        <translation>検証の指標</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全タスク</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>各ステップの進む大きさ</translation>
    </message>
    <message>
        <source>How strongly the examples of a step pull at the parameters, before it is clipped; it grows where training becomes unstable</source>
        <translation>制限前に、そのステップの例がパラメーターを引く強さ。訓練が不安定になると大きくなります</translation>
    </message>
    <message>
        <source>How fast it trains, without validations</source>
        <translation>検証を除いた訓練の速さ</translation>
    </message>
    <message>
        <source>What the run holds at that step</source>
        <translation>そのステップで実行が使うメモリ</translation>
    </message>
    <message>
        <source>Share of the validation prompts whose task is recognised without being named</source>
        <translation>名前を示さなくてもタスクが認識された検証プロンプトの割合</translation>
    </message>
    <message>
        <source>Mean negative log-likelihood of a token of the right answer: 0 is certainty</source>
        <translation>正しい回答のトークンの負の対数尤度の平均。0は確実</translation>
    </message>
</context>
<context>
    <name>RunEdit</name>
    <message>
        <source>Rename run</source>
        <translation>実行名の変更</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモの編集</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>キュー内の移動</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>キューからの削除</translation>
    </message>
</context>
<context>
    <name>RunOrigin</name>
    <message>
        <source>The backbone</source>
        <translation>バックボーン</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>The rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>The number of shared experts</source>
        <translation>共有エキスパートの数</translation>
    </message>
    <message>
        <source>The number of blocks from the top</source>
        <translation>上からのブロック数</translation>
    </message>
    <message>
        <source>%1 has to stay %2, as in %3, whose experts this run begins with.</source>
        <translation>%1は%3と同じ%2のままにする必要があります。この実行はそのエキスパートから始まります。</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検出：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待：%1</translation>
    </message>
    <message>
        <source>Goes out from %1</source>
        <translation>%1から開始</translation>
    </message>
    <message>
        <source>Goes out from a run that was deleted</source>
        <translation>削除された実行から開始</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>ステージ%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>loading the backbone and the data</source>
        <translation>バックボーンとデータを読み込み中</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1例/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Lnステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>%1 stage %2</source>
        <translation>%1 ステージ%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>%1 ex/s</source>
        <translation>%1例/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 ended without saying why</source>
        <translation>%1は理由を記録せずに終了しました</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>This machine · %Ln processor(s)</source>
        <translation>
            <numerusform>このマシン · プロセッサー%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Lnスレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message numerus="yes">
        <source>over %n example(s)</source>
        <translation>
            <numerusform>%n 件の例</numerusform>
        </translation>
    </message>
    <message>
        <source>better than every other run here, unlikely by chance</source>
        <translation>ここにある他のどの実行よりも良く、偶然とは考えにくい</translation>
    </message>
    <message>
        <source>the task or its examples changed since: evaluate again</source>
        <translation>タスクまたは例がその後変わりました。再評価してください</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>比較できません</translation>
    </message>
    <message numerus="yes">
        <source>over the %n example(s) that both answered</source>
        <translation>
            <numerusform>双方が回答した %n 件の例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1。偶然とは考えにくい</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Scores on the %1 split in per cent, in brackets the 95 % interval over examples. ★ better than every other run here (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>%1 分割での得点（％）、括弧内は例についての95%信頼区間。★ ここにある他のどの実行よりも良い（双方が回答した例での対応ありブートストラップ、p &lt; 0.05）。</translation>
    </message>
    <message>
        <source>stage 1 of the same run</source>
        <translation>同じ実行のステージ1</translation>
    </message>
    <message>
        <source>the shared adapter %1</source>
        <translation>共有アダプター%1</translation>
    </message>
    <message>
        <source>the backbone alone</source>
        <translation>バックボーン単独</translation>
    </message>
    <message>
        <source>Gain over %1 in points, in brackets its 95 % interval. ★ unlikely by chance (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>%1に対する改善（ポイント）、括弧内はその95%信頼区間。★ 偶然とは考えにくい（双方が回答した例での対応ありブートストラップ、p &lt; 0.05）。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>学習した例</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>訓練時間</translation>
    </message>
    <message>
        <source>trainable parameters</source>
        <translation>訓練可能なパラメーター</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>What each run took until this checkpoint. Time is that of training steps, without validation and pauses; memory is the highest of the whole run.</source>
        <translation>このチェックポイントまでに各実行が要したもの。時間は検証と中断を除く訓練ステップの時間、メモリは実行全体の最大値です。</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The configurations of the chosen runs are the same.</source>
        <translation>選ばれた実行の設定は同じです。</translation>
    </message>
    <message>
        <source>Settings that are not the same in all chosen runs, by their names in the configuration file.</source>
        <translation>選ばれた実行の間で異なる設定。名前は設定ファイルのものです。</translation>
    </message>
    <message>
        <source>The mean is over the tasks that all of them have: %1.</source>
        <translation>平均は、すべての実行にあるタスクについてのものです: %1。</translation>
    </message>
    <message>
        <source>† The task or its examples changed since: evaluate again.</source>
        <translation>† タスクまたは例がその後変わりました。再評価してください。</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>TaskEdits</name>
    <message>
        <source>remove the task %1</source>
        <translation>タスク%1の削除</translation>
    </message>
    <message>
        <source>rename the task %1</source>
        <translation>タスク%1の名前の変更</translation>
    </message>
    <message>
        <source>edit the task %1</source>
        <translation>タスク%1の編集</translation>
    </message>
</context>
<context>
    <name>TaskHealth</name>
    <message>
        <source>No validation</source>
        <translation>検証なし</translation>
    </message>
    <message>
        <source>Allow a run more tokens, or shorten the fields.</source>
        <translation>実行のトークン数の上限を上げるか、フィールドを短くしてください。</translation>
    </message>
    <message>
        <source>%1 shortened</source>
        <translation>短縮：%1</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>“%1” has %2 (%3)</source>
        <translation>「%1」は%2件（%3）</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>ラベルの偏り</translation>
    </message>
    <message>
        <source>Of %1 training examples %2, %3. Measure macro F1 instead of accuracy, or add examples of the rare labels.</source>
        <translation>訓練例%1件のうち、%2、%3です。正解率の代わりにマクロF1で測るか、少ないラベルの例を追加してください。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1件</translation>
    </message>
    <message>
        <source>Splits overlap</source>
        <translation>分割の重なり</translation>
    </message>
    <message>
        <source>The same prompts are in two splits (%1), which makes scores too good. Exclude them from one of the two.</source>
        <translation>同じプロンプトが2つの分割にあり（%1）、スコアが実際より高くなります。どちらか一方から除外してください。</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln example(s) is for validation, so a run cannot tell which of its steps is best. Move some examples to validation.</source>
        <translation>
            <numerusform>例%Ln件の中に検証用がないため、どのステップが最良かを判断できません。一部の例を検証に移してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 examples, %Ln is (are) longer than %3 tokens and will be shortened.</source>
        <translation>
            <numerusform>%1：%2件のうち%Ln件が%3トークンを超えており、短縮されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 examples, %Ln repeat(s) an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</source>
        <translation>
            <numerusform>%1件のうち%Ln件が、同じ分割の先行するプロンプトと重複しています（%2）。重みを増やす意図でなければ、重複を除外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>TokenPicture</name>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>獲得</translation>
    </message>
    <message>
        <source>The signed weight with which each expert&apos;s output is added for this one token, in each layer; nothing is averaged.</source>
        <translation>この1つのトークンについて、各層で各エキスパートの出力を加えるときの符号付きの重み。平均はしていません。</translation>
    </message>
    <message>
        <source>Framed: the expert of the likeliest task, %1.</source>
        <translation>枠：最も可能性の高いタスク%1のエキスパート。</translation>
    </message>
    <message>
        <source>Framed: the expert of the named task, %1.</source>
        <translation>枠：指定されたタスク%1のエキスパート。</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of any other expert for any token.</source>
        <translation>色の上端は%1、全トークンでのほかのエキスパートの最大値です。</translation>
    </message>
    <message>
        <source>Bars above: the share of layers in which an expert has the largest absolute gate. Bars at the right: entropy of the shares in nats, full at log %1 = %2.</source>
        <translation>上の棒：エキスパートのゲートの絶対値が最大となる層の割合。右の棒：割合のエントロピー（nat）、log %1 = %2で最大。</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>the expert of the task it was routed as</source>
        <translation>ルーティングしたタスクのエキスパート</translation>
    </message>
    <message>
        <source>%1: token %2 of %3, %4, layers × experts</source>
        <translation>%1：トークン%2/%3、%4、層 × エキスパート</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>absolute gate, mean over layers</source>
        <translation>ゲートの絶対値、層の平均</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2、%3、%4</translation>
    </message>
    <message>
        <source>task estimated</source>
        <translation>タスクは推定</translation>
    </message>
    <message>
        <source>routed as %1</source>
        <translation>%1としてルーティング</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate in %1</source>
        <translation>%1でゲートの絶対値が最大のエキスパート</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate, mean over %1 layers</source>
        <translation>ゲートの絶対値（%1層の平均）が最大のエキスパート</translation>
    </message>
    <message>
        <source>Colour and mark: %1. %2.</source>
        <translation>色と印：%1。%2。</translation>
    </message>
    <message>
        <source>%1 Every token has the same gates: the routers decided once for the whole text.</source>
        <translation>%1すべてのトークンのゲートは同じです。ルーターは文章全体で一度だけ決定しました。</translation>
    </message>
    <message>
        <source>The routers took it for %1 (%2)</source>
        <translation>ルーターは%1と推定（%2）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, then for %2 (%3).</source>
        <translation>%1、次いで%2（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>全%Ln層</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenRouting</name>
    <message>
        <source>Token %1 of %2, “%3”</source>
        <translation>トークン%1/%2「%3」</translation>
    </message>
    <message>
        <source>%1: not in %2</source>
        <translation>%1：%2にはありません</translation>
    </message>
    <message>
        <source>gates in %1</source>
        <translation>%1のゲート</translation>
    </message>
    <message>
        <source>absolute gates, mean over its layers</source>
        <translation>ゲートの絶対値、層の平均</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example(s))</source>
        <translation>
            <numerusform>エキスパート%2なしの%1：%4が%3ポイント（95 %信頼区間%5～%6、%n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1。偶然とは考えにくい</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>%1: what a task gains or loses without an expert</source>
        <translation>%1：エキスパートがないときのタスクの得失</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>left-out expert</source>
        <translation>外したエキスパート</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Each task&apos;s metric without the expert against the metric with all of them, in points, on the split %1. Below 0: the task needs the expert. Framed: the task&apos;s own. *: unlikely by chance (paired bootstrap).</source>
        <translation>分割%1での、エキスパートを外したときの各タスクの指標と全エキスパートでの指標との差（ポイント）。0未満：タスクがそのエキスパートを必要としています。枠：自タスクのもの。*：偶然とは考えにくい（対応のあるブートストラップ）。</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Without the expert %1</source>
        <translation>エキスパート%1がないと</translation>
    </message>
    <message>
        <source>With the expert %1 alone for every token</source>
        <translation>全トークンでエキスパート%1だけを使うと</translation>
    </message>
    <message>
        <source>With %1 times the gates of the expert %2</source>
        <translation>エキスパート%2のゲートを%1倍にすると</translation>
    </message>
    <message>
        <source>neither gains nor loses %1</source>
        <translation>%1に変化なし</translation>
    </message>
    <message>
        <source>loses %1 points of %2</source>
        <translation>%2が%1ポイント低下</translation>
    </message>
    <message>
        <source>gains %1 points of %2</source>
        <translation>%2が%1ポイント上昇</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 has no %3 to compare.</source>
        <translation>%1、%2には比較する%3がありません。</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 to %5 with 95 % confidence, %L6 validation examples): %7.</source>
        <translation>%1、%2では%3（95%信頼区間%4～%5、検証例%L6件）：%7。</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>ノイズの範囲内</translation>
    </message>
    <message>
        <source>more than noise explains</source>
        <translation>ノイズでは説明できない差</translation>
    </message>
</context>
<context>
    <name>alter::AboutDialog</name>
    <message>
        <source>About ALTER Workbench</source>
        <translation>ALTER Workbenchについて</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Trains one small language model on several tasks with a mixture of task adapters, and shows how each task travels through them.</source>
        <translation>1つの小さな言語モデルをタスクアダプター混合で複数のタスクに訓練し、各タスクがアダプターをどう通るかを示します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</source>
        <translation>GNU General Public Licenseバージョン3以降（GPL-3.0-or-later）のもとで公開されるフリーソフトウェアです。利用、研究、共有、変更が自由にできます。一切の保証はありません。&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
</context>
<context>
    <name>alter::AnswerColumn</name>
    <message>
        <source>%1 (no checkpoint yet)</source>
        <translation>%1（チェックポイントなし）</translation>
    </message>
    <message>
        <source>%1 · training, step %2</source>
        <translation>%1 · 訓練中、ステップ%2</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>ベース：%1</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · ステージ1</translation>
    </message>
    <message>
        <source>As routed</source>
        <translation>ルーティングどおり</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>All experts as the routers weigh them, or one alone</source>
        <translation>ルーターの重みで全エキスパートを使うか、1つだけを使うか</translation>
    </message>
    <message>
        <source>The base model has no experts.</source>
        <translation>ベースモデルにはエキスパートがありません。</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>この列を削除</translation>
    </message>
    <message>
        <source>This is the only column.</source>
        <translation>列はこれ1つだけです。</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>まだ何も質問していません。</translation>
    </message>
    <message>
        <source>Answer to an earlier question</source>
        <translation>前の質問への回答</translation>
    </message>
    <message>
        <source>Only what was asked with a task&apos;s template has the fields of an example.</source>
        <translation>例のフィールドがあるのは、タスクのテンプレートで質問したものだけです。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>コマンドラインとしてコピー</translation>
    </message>
    <message>
        <source>Add to the task as an example…</source>
        <translation>例としてタスクに追加…</translation>
    </message>
    <message>
        <source>Model of this column</source>
        <translation>この列のモデル</translation>
    </message>
    <message>
        <source>Experts of this column</source>
        <translation>この列のエキスパート</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>この回答の詳細</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>回答の終わり</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>What could have come instead</source>
        <translation>代わりに来た可能性のあるもの</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Back to the first answer</source>
        <translation>最初の回答に戻る</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>A click on a token, or Enter, shows what could have come in its place.</source>
        <translation>トークンをクリックするかEnterを押すと、代わりに来た可能性のあるものを示します。</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>%1として</translation>
    </message>
    <message>
        <source>The task that this column asks as</source>
        <translation>この列が質問するときのタスク</translation>
    </message>
    <message>
        <source>Task of this column</source>
        <translation>この列のタスク</translation>
    </message>
</context>
<context>
    <name>alter::AnswerListModel</name>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>%1の得点</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>other answer</source>
        <translation>他の回答</translation>
    </message>
</context>
<context>
    <name>alter::AnswerText</name>
    <message>
        <source>“%1”: %2, token %3</source>
        <translation>「%1」：%2、トークン%3</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>回答はここに表示されます。</translation>
    </message>
</context>
<context>
    <name>alter::AnswersStep</name>
    <message>
        <source>Any text</source>
        <translation>自由テキスト</translation>
    </message>
    <message>
        <source>One of these labels</source>
        <translation>次のラベルのいずれか</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルでの値</translation>
    </message>
    <message>
        <source>Word for the model</source>
        <translation>モデル用の語</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share for %1</source>
        <translation>%1の割合</translation>
    </message>
    <message>
        <source>Or by field</source>
        <translation>またはフィールド</translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation>検証ファイル</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>テストファイル</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>none: a share of the file</source>
        <translation>なし：ファイルの一部を使用</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1を選択</translation>
    </message>
    <message>
        <source>no, by the shares above</source>
        <translation>使わない（上の割合で分割）</translation>
    </message>
    <message>
        <source>Collecting the answers of the file</source>
        <translation>ファイルの回答を集めています</translation>
    </message>
    <message>
        <source>Labels as the task description has them</source>
        <translation>タスクの説明にあるラベル</translation>
    </message>
    <message>
        <source>Each row&apos;s field “%1” says where it belongs.</source>
        <translation>各行のフィールド「%1」が所属先を示します。</translation>
    </message>
    <message>
        <source>Rows with the same prompt always come to the same split, and the same file is always divided in the same way.</source>
        <translation>同じプロンプトの行は必ず同じ分割に入り、同じファイルは常に同じように分割されます。</translation>
    </message>
    <message>
        <source>The answers are being collected.</source>
        <translation>回答を集めています。</translation>
    </message>
    <message>
        <source>A label has no word.</source>
        <translation>語のないラベルがあります。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル%1はありません。</translation>
    </message>
    <message>
        <source>Give training a share.</source>
        <translation>訓練の割合を指定してください。</translation>
    </message>
    <message>
        <source>Answers and splits</source>
        <translation>回答と分割</translation>
    </message>
    <message>
        <source>There are more than %L1 different answers.</source>
        <translation>異なる回答が%L1件を超えています。</translation>
    </message>
    <message>
        <source>More than %L1 different answers: free text</source>
        <translation>異なる回答が%L1件超：自由テキスト</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different answer(s)</source>
        <translation>
            <numerusform>異なる回答%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::BackboneList</name>
    <message>
        <source>Add backbone…</source>
        <translation>バックボーンを追加…</translation>
    </message>
    <message>
        <source>Backbones</source>
        <translation>バックボーン</translation>
    </message>
    <message>
        <source>From a GGUF file…</source>
        <translation>GGUFファイルから…</translation>
    </message>
    <message>
        <source>From a checkpoint folder…</source>
        <translation>チェックポイントのフォルダーから…</translation>
    </message>
    <message>
        <source>Rename backbone…</source>
        <translation>バックボーン名を変更…</translation>
    </message>
    <message>
        <source>Remove backbone</source>
        <translation>バックボーンを削除</translation>
    </message>
    <message>
        <source>Rename the backbone %1</source>
        <translation>バックボーン%1の名前を変更</translation>
    </message>
    <message>
        <source>A backbone is the language model that tasks are taught to</source>
        <translation>バックボーンとは、タスクを教える言語モデルです</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>GGUFファイルを選択</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>GGUFファイル (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>チェックポイントのフォルダーを選択</translation>
    </message>
    <message>
        <source>Importing the backbone</source>
        <translation>バックボーンをインポート中</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>インポートを停止</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
</context>
<context>
    <name>alter::BackboneModel</name>
    <message>
        <source>%1 G parameters</source>
        <translation>パラメーター%1 G</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>パラメーター%1 M</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>パラメーター%1個</translation>
    </message>
    <message>
        <source>Licence: not named by its source</source>
        <translation>ライセンス：提供元に記載なし</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>From %1, added %2.
%3. What its terms ask of you, they ask of what is trained on it, too.</source>
        <translation>提供元%1、%2に追加。
%3。この条件は、これをもとに訓練したものにも及びます。</translation>
    </message>
</context>
<context>
    <name>alter::BadRowModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>問題点</translation>
    </message>
</context>
<context>
    <name>alter::BatchModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>alter::BatchView</name>
    <message>
        <source>&amp;Load lines…</source>
        <translation>行を読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>表をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Lines to ask</source>
        <translation>質問する行</translation>
    </message>
    <message>
        <source>Paste a prompt a line. With a template chosen, each line fills its first field, or all of them as a JSON object.</source>
        <translation>1行に1つのプロンプトを貼り付けてください。テンプレートを選ぶと、各行は最初のフィールドに入ります。JSONオブジェクトならすべてのフィールドに入ります。</translation>
    </message>
    <message>
        <source>Answers to the lines</source>
        <translation>各行への回答</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Asks the models of the columns.</source>
        <translation>各列のモデルに質問します。</translation>
    </message>
    <message>
        <source>The lines before are still being answered.</source>
        <translation>前の行にまだ回答中です。</translation>
    </message>
    <message>
        <source>Paste or load lines first.</source>
        <translation>先に行を貼り付けるか、読み込んでください。</translation>
    </message>
    <message>
        <source>Load lines</source>
        <translation>行を読み込む</translation>
    </message>
    <message>
        <source>Text (*.txt *.jsonl);;All files (*)</source>
        <translation>テキスト (*.txt *.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出し先：%1</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln line(s)</source>
        <translation>
            <numerusform>%Ln行を質問</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::BundleDialog</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>実行を読み込み中…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>No run has weights yet. Train one first.</source>
        <translation>重みのある実行がまだありません。まず訓練してください。</translation>
    </message>
    <message>
        <source>Reading what the card tells…</source>
        <translation>カードの内容を読み込み中…</translation>
    </message>
    <message>
        <source>Place of the new folder</source>
        <translation>新しいフォルダーの場所</translation>
    </message>
    <message>
        <source>Choose a run that has weights.</source>
        <translation>重みのある実行を選んでください。</translation>
    </message>
    <message>
        <source>Name the folder that is to be made.</source>
        <translation>作成するフォルダーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>フォルダーを完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートを中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>フォルダーを作る場所を選択</translation>
    </message>
    <message>
        <source>A run, or one of its checkpoints: RUN@STEP, RUN@stage1</source>
        <translation>実行、またはそのチェックポイント: RUN@STEP、RUN@stage1</translation>
    </message>
    <message>
        <source>What it does, for whom, and what it should not be used for. Markdown may be used.</source>
        <translation>何をするか、誰のためか、何に使うべきでないか。Markdownが使えます。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>What it is f&amp;or</source>
        <translation>用途(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Licences of the data</source>
        <translation>データのライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>The model card as it will be</source>
        <translation>できあがるモデルカード</translation>
    </message>
    <message>
        <source>Model card, the folder&apos;s README.md</source>
        <translation>モデルカード（フォルダーのREADME.md）</translation>
    </message>
    <message>
        <source>Export bundle</source>
        <translation>バンドルをエクスポート</translation>
    </message>
    <message>
        <source>A bundle is a folder with a run&apos;s experts and routers, its settings and the definitions of its tasks. It holds neither examples nor the backbone.</source>
        <translation>バンドルは、実行のエキスパートとルーター、その設定、タスクの定義を収めたフォルダーです。例もバックボーンも含みません。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
</context>
<context>
    <name>alter::CheckStep</name>
    <message>
        <source>Rows that do not fit</source>
        <translation>合わない行</translation>
    </message>
    <message>
        <source>Trying the import; nothing is changed yet</source>
        <translation>インポートを試しています。まだ何も変更しません</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2%1件</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>例のインポート</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>インポートを実行中です。</translation>
    </message>
    <message>
        <source>The import is being tried out.</source>
        <translation>インポートを試しています。</translation>
    </message>
    <message>
        <source>The import cannot work like this.</source>
        <translation>このままではインポートできません。</translation>
    </message>
    <message>
        <source>Some rows do not fit: correct them, or leave them out.</source>
        <translation>合わない行があります。修正するか、取り除いてください。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>インポートを停止</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>インポートを停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 rows, %Ln do(es) not fit. The first of them:</source>
        <translation>
            <numerusform>%1行のうち%Ln行が合いません。最初のもの：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that do(es) not fit</source>
        <translation>
            <numerusform>合わない%Ln行を取り除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <translation>
            <numerusform>%Ln行：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln example(s)</source>
        <translation>
            <numerusform>%Ln件の例をインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ChoicePane</name>
    <message>
        <source>the task is named</source>
        <translation>タスクを指定</translation>
    </message>
    <message>
        <source>the task is estimated</source>
        <translation>タスクを推定</translation>
    </message>
    <message>
        <source>C&amp;ompared runs</source>
        <translation>比較する実行(&amp;O)</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>比較する実行</translation>
    </message>
    <message>
        <source>Scores where each prompt came with its task&apos;s name, or where the routers had to estimate the task from the prompt</source>
        <translation>各プロンプトにタスク名が付いていた場合、またはルーターがプロンプトからタスクを推定した場合の得点</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>Rou&amp;ting</source>
        <translation>ルーティング(&amp;T)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Measures a run, or the backbone alone, on the chosen split</source>
        <translation>選んだ分割で、実行またはバックボーン単独を測定します</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>評価の進行状況</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>評価を中止</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1をもう一度</translation>
    </message>
    <message>
        <source>%1 could not be evaluated.</source>
        <translation>%1を評価できませんでした。</translation>
    </message>
</context>
<context>
    <name>alter::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find an action, a page, a run or a task</source>
        <translation>操作、ページ、実行、タスクを検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>alter::CurveLegend</name>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Legend and values</source>
        <translation>凡例と値</translation>
    </message>
    <message>
        <source>%1: training %2, validation %3</source>
        <translation>%1：訓練%2、検証%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: validation %2</source>
        <translation>%1：検証%2</translation>
    </message>
</context>
<context>
    <name>alter::CurvePlot</name>
    <message>
        <source>Left and right arrows read the values step by step, with Ctrl they move the picture; plus and minus zoom, Home follows the newest step again.</source>
        <translation>左右の矢印キーで値を1ステップずつ読み、Ctrlと一緒に押すと図が動きます。プラスとマイナスで拡大・縮小、Homeで再び最新のステップに追従します。</translation>
    </message>
</context>
<context>
    <name>alter::DataPage</name>
    <message>
        <source>The backbone %1 is ready</source>
        <translation>バックボーン%1の準備ができました</translation>
    </message>
    <message>
        <source>The task %1 was removed; Undo brings it back</source>
        <translation>タスク%1を削除しました。元に戻すと復元できます</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>例を追加…</translation>
    </message>
    <message>
        <source>Add backbone…</source>
        <translation>バックボーンを追加…</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>例を検索</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The task %1 was imported</source>
        <translation>タスク%1をインポートしました</translation>
    </message>
    <message>
        <source>A backbone is being imported.</source>
        <translation>バックボーンをインポート中です。</translation>
    </message>
</context>
<context>
    <name>alter::DecodingPane</name>
    <message>
        <source>Reset options</source>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最大の長さ</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0: the likeliest</source>
        <translation>0：最有力</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher values draw more freely among the others.</source>
        <translation>0では常に最有力のトークンを選び、値が大きいほどほかのトークンも自由に抽選します。</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Draws among so many of the likeliest tokens.</source>
        <translation>最有力のトークンのうち、この数の中から抽選します。</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that have this probability together.</source>
        <translation>合計の確率がこの値になる、有力なトークンの中から抽選します。</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>ビーム数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Beam search follows so many answers at once and takes the likeliest whole one; it shows its answer when it is done. Made for encoder-decoder models.</source>
        <translation>ビームサーチはこの数の回答を同時に追い、全体として最も有力なものを選びます。回答は完了してから表示されます。エンコーダー・デコーダーモデル向けです。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed draws the same answer.</source>
        <translation>シードが同じなら、抽選される回答も同じです。</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>ビーム%1本</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度%1</translation>
    </message>
    <message>
        <source>likeliest tokens</source>
        <translation>最有力トークン</translation>
    </message>
    <message>
        <source>Options: %1, at most %L2</source>
        <translation>設定：%1、最大%L2</translation>
    </message>
</context>
<context>
    <name>alter::DesktopNotice</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>alter::EngineCommandBar</name>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
</context>
<context>
    <name>alter::EngineWork</name>
    <message>
        <source>The queue is being worked off.</source>
        <translation>キューを処理中です。</translation>
    </message>
    <message>
        <source>%1 goes on after step %2.</source>
        <translation>%1はステップ%2から続行します。</translation>
    </message>
</context>
<context>
    <name>alter::ExampleDetails</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Exclude example</source>
        <translation>例を除外</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>展開後のプロンプト</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>展開後のターゲット</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>分割：%1</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>例の分割</translation>
    </message>
    <message>
        <source>Moves the example to another split</source>
        <translation>例を別の分割に移動します</translation>
    </message>
    <message>
        <source>No example chosen</source>
        <translation>例が選択されていません</translation>
    </message>
    <message>
        <source>Example from row %1</source>
        <translation>行%1の例</translation>
    </message>
    <message>
        <source>Added example</source>
        <translation>追加された例</translation>
    </message>
    <message>
        <source>Include example</source>
        <translation>除外を解除</translation>
    </message>
    <message>
        <source>The task&apos;s templates cannot be read.</source>
        <translation>タスクのテンプレートを読み取れません。</translation>
    </message>
    <message>
        <source>What is written above does not fit the task yet.</source>
        <translation>上の内容は、まだタスクに合いません。</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s), shortened to fit %L1</source>
        <translation>
            <numerusform>プロンプト · %Lnトークン、%L1に短縮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s)</source>
        <translation>
            <numerusform>プロンプト · %Lnトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s)</source>
        <translation>
            <numerusform>ターゲット · %Lnトークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExampleDialog</name>
    <message>
        <source>add an example</source>
        <translation>例の追加</translation>
    </message>
    <message>
        <source>Add example to %1</source>
        <translation>%1に例を追加</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>&amp;Right answer</source>
        <translation>正しい回答(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
</context>
<context>
    <name>alter::ExampleFilterBar</name>
    <message>
        <source>Search in the examples</source>
        <translation>例を検索</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Excluded examples</source>
        <translation>除外された例</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>全分割</translation>
    </message>
    <message>
        <source>With excluded</source>
        <translation>除外も表示</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>除外以外</translation>
    </message>
    <message>
        <source>Only excluded</source>
        <translation>除外のみ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>全ラベル</translation>
    </message>
</context>
<context>
    <name>alter::ExampleModel</name>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Excluded: left out of training and evaluation.</source>
        <translation>除外：訓練と評価で使いません。</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1、除外</translation>
    </message>
</context>
<context>
    <name>alter::ExampleView</name>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Exclude or include</source>
        <translation>除外または解除</translation>
    </message>
    <message>
        <source>Choose a task to see its examples</source>
        <translation>タスクを選ぶと例が表示されます</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>例を読み込み中</translation>
    </message>
    <message>
        <source>%1 so far, searching</source>
        <translation>現在%1、検索中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1</translation>
    </message>
    <message>
        <source>No example fits the search and the filters</source>
        <translation>検索とフィルターに合う例はありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>This task has no examples</source>
        <translation>このタスクには例がありません</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>例を追加…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>除外を解除</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExpertMixer</name>
    <message>
        <source>left out</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as routed</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Reset mix</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>No column shows a run whose experts could be mixed.</source>
        <translation>エキスパートを混ぜられる実行の列がありません。</translation>
    </message>
    <message>
        <source>Multiplies each expert&apos;s gates in the columns that show runs as routed. Enter asks again with the mix.</source>
        <translation>ルーティングどおりの実行を示す列で、各エキスパートのゲートに係数を掛けます。Enterでこのミックスを使って再び質問します。</translation>
    </message>
    <message>
        <source>Weight of the expert %1</source>
        <translation>エキスパート%1の重み</translation>
    </message>
</context>
<context>
    <name>alter::FieldEditor</name>
    <message>
        <source>A whole number from 0 is needed.</source>
        <translation>0以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>A number is needed, such as 0.001.</source>
        <translation>0.001のような数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>alter::FieldsEditor</name>
    <message>
        <source>Field %1</source>
        <translation>フィールド%1</translation>
    </message>
    <message>
        <source>The field “%1” cannot be read: %2.</source>
        <translation>フィールド「%1」を読み取れません：%2。</translation>
    </message>
</context>
<context>
    <name>alter::FieldsStep</name>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>真偽</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Fields of the file</source>
        <translation>ファイルのフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>The model reads the inputs and writes the answer. A field that names splits (train, validation, test) keeps the file&apos;s own division.</source>
        <translation>モデルは入力を読み、回答を書きます。分割名（train、validation、test）のフィールドを使うと、ファイル自身の分割を保ちます。</translation>
    </message>
    <message>
        <source>Double-click to give it another name</source>
        <translation>ダブルクリックで別の名前を付けられます</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Names the split</source>
        <translation>分割名</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Use of field %1</source>
        <translation>フィールド%1の用途</translation>
    </message>
    <message>
        <source>Say which field is the input.</source>
        <translation>入力とするフィールドを指定してください。</translation>
    </message>
    <message>
        <source>Say which field is the answer.</source>
        <translation>回答とするフィールドを指定してください。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>alter::FileStep</name>
    <message>
        <source>%1: detected</source>
        <translation>%1：自動検出</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>packed with %1</source>
        <translation>%1で圧縮</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>区切り：%1</translation>
    </message>
    <message>
        <source>first row names the fields</source>
        <translation>先頭行がフィールド名</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Drop a data file here, or choose one: CSV, TSV, JSON, JSON lines, Parquet, SQuAD, CoNLL or text, plain or packed</source>
        <translation>ここにデータファイルをドロップするか、選択してください：CSV、TSV、JSON、JSON Lines、Parquet、SQuAD、CoNLL、テキスト（圧縮も可）</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>タスク名</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み込み方</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>ファイルを調べています。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>データファイルを選択</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
</context>
<context>
    <name>alter::FindingsPanel</name>
    <message>
        <source>Borrows from</source>
        <translation>借用先</translation>
    </message>
    <message>
        <source>Most borrowed</source>
        <translation>最多の借用</translation>
    </message>
    <message>
        <source>Entropy of the shares</source>
        <translation>割合のエントロピー</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>There is no other task to borrow from.</source>
        <translation>借用できるほかのタスクがありません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is borrowed.</source>
        <translation>借用はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In stage 1 every task runs through its own expert alone: collaboration begins in stage 2.</source>
        <translation>ステージ1では、各タスクは自タスクのエキスパートだけを通ります。協力はステージ2で始まります。</translation>
    </message>
    <message numerus="yes">
        <source>Numbers: the absolute mean gate, averaged over %Ln layer(s); a task&apos;s own expert has about 1 where gates are residual.</source>
        <translation>
            <numerusform>数値：平均ゲートの絶対値、%Ln層の平均。ゲートがresidualの場合、自タスクのエキスパートは約1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of tokens that the expert wins, mean over %Ln task(s), %1.</source>
        <translation>
            <numerusform>エキスパートが獲得したトークンの割合、%Lnタスクの平均、%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
</context>
<context>
    <name>alter::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>alter::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Enter and the arrow keys go from one place with these words to the next</source>
        <translation>Enterと矢印キーで、これらの語がある次の場所へ進みます</translation>
    </message>
    <message>
        <source>No part of the guide has these words.</source>
        <translation>これらの語はガイドにありません。</translation>
    </message>
</context>
<context>
    <name>alter::HeatMapView</name>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Arrow keys step from cell to cell, Enter chooses the row&apos;s task or layer.</source>
        <translation>矢印キーでセルを移動し、Enterでその行のタスクまたは層を選びます。</translation>
    </message>
</context>
<context>
    <name>alter::HistoryModel</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Favourite, %1</source>
        <translation>お気に入り、%1</translation>
    </message>
    <message>
        <source>several tasks</source>
        <translation>複数のタスク</translation>
    </message>
</context>
<context>
    <name>alter::HistoryPanel</name>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Show favourites only; tick a prompt to make it one.</source>
        <translation>お気に入りだけを表示します。プロンプトにチェックを付けるとお気に入りになります。</translation>
    </message>
    <message>
        <source>Prompts that were asked</source>
        <translation>質問したプロンプト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>What you ask is kept here, to be tried again.</source>
        <translation>質問した内容はここに残り、再び試せます。</translation>
    </message>
    <message>
        <source>No prompt is like that.</source>
        <translation>該当するプロンプトはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>alter::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>タスクのインポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>alter::LayerBar</name>
    <message>
        <source>&amp;Layer</source>
        <translation>層(&amp;L)</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全%1層</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message numerus="yes">
        <source>The mean over all %Ln layer(s)</source>
        <translation>
            <numerusform>全%Ln層の平均</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LengthFilter</name>
    <message>
        <source>Least length</source>
        <translation>最小の長さ</translation>
    </message>
    <message>
        <source>Greatest length</source>
        <translation>最大の長さ</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>長さ不問</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>次より長い</translation>
    </message>
    <message>
        <source>Shorter than</source>
        <translation>次より短い</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>プロンプトの長さ</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>alter::LengthHistogram</name>
    <message>
        <source>Arrow keys step from column to column and read its numbers.</source>
        <translation>矢印キーで棒を移動し、数値を読みます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>No lengths were counted</source>
        <translation>長さは集計されていません</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Arrow keys read the columns</source>
        <translation>矢印キーで棒の値を読みます</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln example(s)</source>
        <translation>
            <numerusform>%1%2：例%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most: %Ln example(s)</source>
        <translation>
            <numerusform>最多：例%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LicenceModel</name>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1: as the project states it</source>
        <translation>%1: プロジェクトの記載どおり</translation>
    </message>
    <message>
        <source>The project states none. What you write here stands in the card alone.</source>
        <translation>プロジェクトには記載がありません。ここに書いたものはカードだけに載ります。</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>licence of the data</source>
        <translation>データのライセンス</translation>
    </message>
</context>
<context>
    <name>alter::LiveView</name>
    <message>
        <source>&amp;Log scale</source>
        <translation>対数目盛(&amp;L)</translation>
    </message>
    <message>
        <source>Curves of the run over its steps</source>
        <translation>ステップごとの実行の曲線</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>平滑化(&amp;S)</translation>
    </message>
    <message>
        <source>How much of the past each point carries; the raw curve stays visible behind</source>
        <translation>各点が過去の値をどれだけ引き継ぐか。元の曲線も背後に表示されます</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Show all steps and follow the newest; zooming or dragging stops it (Home)</source>
        <translation>全ステップを表示して最新に追従します。拡大やドラッグで止まります（Home）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>画像（PNG）…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>画像（SVG）…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>値（CSV）…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>最新の値</translation>
    </message>
</context>
<context>
    <name>alter::LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the program that trains wrote</source>
        <translation>訓練プログラムの出力</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>表示する最低レベル</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>ログを読み込み中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>このレベルと語に合う行はありません。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>The log is empty: there was nothing to warn of.</source>
        <translation>ログは空です。警告はありませんでした。</translation>
    </message>
</context>
<context>
    <name>alter::MainWindow</name>
    <message>
        <source>Importing %1… %2 %</source>
        <translation>%1をインポート中… %2%</translation>
    </message>
    <message>
        <source>The run %1 is finished.</source>
        <translation>実行%1が完了しました。</translation>
    </message>
    <message>
        <source>The run %1 failed. %2</source>
        <translation>実行%1が失敗しました。%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Drop a project&apos;s folder, or a file with examples.</source>
        <translation>プロジェクトのフォルダー、または例のファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Open a project first, then drop the file again.</source>
        <translation>先にプロジェクトを開いてから、もう一度ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>No page can open this file.</source>
        <translation>このファイルを開けるページがありません。</translation>
    </message>
    <message>
        <source>A project is being made.</source>
        <translation>プロジェクトを作成中です。</translation>
    </message>
    <message>
        <source>Let it end or cancel it, then choose the language again.</source>
        <translation>完了を待つかキャンセルしてから、もう一度言語を選んでください。</translation>
    </message>
    <message>
        <source>The run %1 failed.</source>
        <translation>実行%1は失敗しました。</translation>
    </message>
</context>
<context>
    <name>alter::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ：%1</translation>
    </message>
</context>
<context>
    <name>alter::MixBar</name>
    <message>
        <source>Save mix</source>
        <translation>ミックスを保存</translation>
    </message>
    <message>
        <source>Save mix as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Rename mix…</source>
        <translation>ミックスの名前を変更…</translation>
    </message>
    <message>
        <source>Delete mix</source>
        <translation>ミックスを削除</translation>
    </message>
    <message>
        <source>Named mix</source>
        <translation>名前付きミックス</translation>
    </message>
    <message>
        <source>Named mixes are kept in the project; alter generate --mix and bundles know them, too.</source>
        <translation>名前付きミックスはプロジェクトに保存され、alter generate --mixやバンドルでも使えます。</translation>
    </message>
    <message>
        <source>More about this mix</source>
        <translation>このミックスの詳細</translation>
    </message>
    <message>
        <source>No named mix</source>
        <translation>ミックスなし</translation>
    </message>
    <message>
        <source>No column shows a run with the expert %1.</source>
        <translation>エキスパート%1を持つ実行を表示する列がありません。</translation>
    </message>
    <message>
        <source>Choose a named mix first, or save this one under a name.</source>
        <translation>先に名前付きミックスを選ぶか、これを名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>The sliders are as the mix says.</source>
        <translation>スライダーはミックスのとおりです。</translation>
    </message>
    <message>
        <source>Changes the named mix to what the sliders say</source>
        <translation>名前付きミックスをスライダーの内容に変更します</translation>
    </message>
    <message>
        <source>Keeps what the sliders say under a name</source>
        <translation>スライダーの内容に名前を付けて保存します</translation>
    </message>
    <message>
        <source>All experts are as routed: there is nothing to save.</source>
        <translation>すべてのエキスパートがルーティングどおりで、保存するものがありません。</translation>
    </message>
    <message>
        <source>Save the mix</source>
        <translation>ミックスの保存</translation>
    </message>
    <message>
        <source>Rename the mix %1</source>
        <translation>ミックス%1の名前を変更</translation>
    </message>
</context>
<context>
    <name>alter::MomentSlider</name>
    <message>
        <source>stage %1</source>
        <translation>ステージ%1</translation>
    </message>
</context>
<context>
    <name>alter::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>すでにその名前です。</translation>
    </message>
</context>
<context>
    <name>alter::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>先にプロジェクトを開いてください</translation>
    </message>
</context>
<context>
    <name>alter::NewExampleDialog</name>
    <message>
        <source>Add example to %1</source>
        <translation>%1に例を追加</translation>
    </message>
    <message>
        <source>Split of the new example</source>
        <translation>新しい例の分割</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
</context>
<context>
    <name>alter::NewProjectDialog</name>
    <message>
        <source>Make a project</source>
        <translation>プロジェクトの作成</translation>
    </message>
    <message>
        <source>my-project</source>
        <translation>my-project</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation>場所(&amp;I)</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>新しいプロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>プロジェクトの名前を入力してください。</translation>
    </message>
    <message>
        <source>A name holds no slashes; choose the folder below it.</source>
        <translation>名前にスラッシュは使えません。フォルダーは下で選択してください。</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>フォルダーを完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>作成先：%1</translation>
    </message>
</context>
<context>
    <name>alter::PageHeader</name>
    <message>
        <source>More actions of this page</source>
        <translation>このページのその他の操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find any action, page, run or task by its name (%1)</source>
        <translation>操作、ページ、実行、タスクを名前で検索（%1）</translation>
    </message>
</context>
<context>
    <name>alter::PanelStack</name>
    <message>
        <source>stage %1</source>
        <translation>ステージ%1</translation>
    </message>
</context>
<context>
    <name>alter::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>プロジェクトを読み込み中…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Four columns are the most.</source>
        <translation>列は4つまでです。</translation>
    </message>
    <message>
        <source>The playground tries prompts on a model. Add a backbone first.</source>
        <translation>プレイグラウンドではモデルにプロンプトを試せます。まずバックボーンを追加してください。</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>データへ移動</translation>
    </message>
    <message>
        <source>The task of this prompt is gone.</source>
        <translation>このプロンプトのタスクはもうありません。</translation>
    </message>
    <message>
        <source>The example was added.</source>
        <translation>例を追加しました。</translation>
    </message>
    <message>
        <source>The command line was copied.</source>
        <translation>コマンドラインをコピーしました。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>一括</translation>
    </message>
    <message>
        <source>Expert mixer</source>
        <translation>エキスパートミキサー</translation>
    </message>
    <message>
        <source>An answer is being written.</source>
        <translation>回答を生成中です。</translation>
    </message>
    <message>
        <source>Four tasks are the most; each column&apos;s list has the others.</source>
        <translation>タスクは4つまでです。ほかのタスクは各列のリストにあります。</translation>
    </message>
</context>
<context>
    <name>alter::ProbabilityBars</name>
    <message>
        <source>Probabilities of the labels</source>
        <translation>ラベルの確率</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ProjectOpener</name>
    <message>
        <source>Choose another folder, or make a new project.</source>
        <translation>別のフォルダーを選ぶか、新しいプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1を開いています…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Making the project…</source>
        <translation>プロジェクトを作成中…</translation>
    </message>
    <message>
        <source>Importing the sample tasks…</source>
        <translation>サンプルのタスクをインポート中…</translation>
    </message>
</context>
<context>
    <name>alter::PromptFields</name>
    <message>
        <source>Field %1</source>
        <translation>フィールド%1</translation>
    </message>
</context>
<context>
    <name>alter::PromptPane</name>
    <message>
        <source>&amp;Fill in an example</source>
        <translation>例を挿入(&amp;F)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由テキスト</translation>
    </message>
    <message>
        <source>Free text is read as it is; a task&apos;s template puts its words around the fields, as in training.</source>
        <translation>自由テキストはそのまま読まれます。タスクのテンプレートは、訓練時と同じ文言をフィールドの前後に置きます。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>プロンプトを入力</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>テンプレート(&amp;M)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Nothing is being answered.</source>
        <translation>回答中のものはありません。</translation>
    </message>
    <message>
        <source>One of the task&apos;s validation examples, drawn at random</source>
        <translation>タスクの検証例から無作為に1件</translation>
    </message>
    <message>
        <source>Choose the template of a task first.</source>
        <translation>先にタスクのテンプレートを選択してください。</translation>
    </message>
    <message>
        <source>The example&apos;s answer: %1</source>
        <translation>例の回答：%1</translation>
    </message>
    <message>
        <source>The task whose experts the routers are told to use. Automatic: the routers estimate from the prompt which task it is. Several: each column has a task of its own, and takes its template where the fields fit.</source>
        <translation>ルーターに使わせるエキスパートのタスクです。自動：どのタスクかをルーターがプロンプトから推定します。複数：列ごとにタスクがあり、フィールドが合えばそのテンプレートを使います。</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>複数を同時に</translation>
    </message>
    <message>
        <source>Each column asks as a task of its own.</source>
        <translation>各列が別々のタスクとして質問します。</translation>
    </message>
</context>
<context>
    <name>alter::QuestionBar</name>
    <message>
        <source>What is routed</source>
        <translation>ルーティング対象</translation>
    </message>
    <message>
        <source>Task of the example</source>
        <translation>例のタスク</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>例の分割</translation>
    </message>
    <message>
        <source>Task named to the routers</source>
        <translation>ルーターに伝えるタスク</translation>
    </message>
    <message>
        <source>Route prompt</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>例の番号</translation>
    </message>
    <message>
        <source>Arrow keys and the wheel go to the next and the previous example</source>
        <translation>矢印キーとホイールで次または前の例に移動します</translation>
    </message>
    <message>
        <source>Prompt to route</source>
        <translation>ルーティングするプロンプト</translation>
    </message>
    <message>
        <source>The prompt as the model is to read it, with the task&apos;s own words</source>
        <translation>タスクの文言を含めた、モデルが読むとおりのプロンプト</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>自分のプロンプト</translation>
    </message>
    <message>
        <source>The routers are told the task, or estimate it from the prompt</source>
        <translation>タスクをルーターに伝えるか、プロンプトから推定させます</translation>
    </message>
    <message>
        <source>Route &amp;as</source>
        <translation>タスク指定(&amp;A)</translation>
    </message>
    <message>
        <source>Route prompt (Ctrl+Enter)</source>
        <translation>プロンプトをルーティング（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Type a prompt first.</source>
        <translation>先にプロンプトを入力してください。</translation>
    </message>
    <message>
        <source>estimated task</source>
        <translation>推定したタスク</translation>
    </message>
    <message>
        <source>of %L1,</source>
        <translation>/ %L1件</translation>
    </message>
</context>
<context>
    <name>alter::QueueListModel</name>
    <message>
        <source>waiting, next</source>
        <translation>次に開始</translation>
    </message>
    <message>
        <source>waiting, number %1</source>
        <translation>待機中、%1番目</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>✕ did not begin</source>
        <translation>✕ 開始できませんでした</translation>
    </message>
    <message>
        <source>Unnamed run</source>
        <translation>名前のない実行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
It failed before it began; the reason is in queue-….log in the project&apos;s folder.</source>
        <translation>%1
開始前に失敗しました。理由はプロジェクトのフォルダーのqueue-….logにあります。</translation>
    </message>
</context>
<context>
    <name>alter::RecentModel</name>
    <message>
        <source>%1
There is no project in this folder any more. Delete takes it from the list.</source>
        <translation>%1
このフォルダーにプロジェクトはもうありません。Deleteで一覧から消えます。</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1、見つかりません</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>alter::RecordModel</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>alter::ReferenceModel</name>
    <message>
        <source>base (the backbone alone)</source>
        <translation>base（バックボーン単独）</translation>
    </message>
</context>
<context>
    <name>alter::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Writing the report: %1 %</source>
        <translation>レポートを書き込み中: %1 %</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>評価を実行中です。</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>レポートを書き込み中です。</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>結果を読み込み中…</translation>
    </message>
    <message>
        <source>Comparing the results…</source>
        <translation>結果を比較中…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>Results compares what runs reached, task by task. Train a run first.</source>
        <translation>ここでは実行の成果をタスクごとに比較します。まず訓練してください。</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>訓練へ</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Evaluate a run, and the backbone alone to compare with.</source>
        <translation>まだ何も測定されていません。実行と、比較用にバックボーン単独を評価してください。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>nothing: evaluate the backbone alone, too</source>
        <translation>なし: バックボーン単独も評価してください</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表をコピーしました。</translation>
    </message>
    <message>
        <source>The bundle is in %1</source>
        <translation>バンドルの場所: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>改善の比較対象</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>比較をエクスポート…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>レポートを書き込む…</translation>
    </message>
    <message>
        <source>All about the newest of the compared runs in one HTML file, which opens without a network</source>
        <translation>比較中の最新の実行のすべてを、ネットワークなしで開ける1つのHTMLファイルに書き込みます</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>バンドルをエクスポート…</translation>
    </message>
    <message>
        <source>A run&apos;s experts and routers with a model card, as a folder to pass on</source>
        <translation>実行のエキスパートとルーターを、モデルカード付きの配布用フォルダーにします</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>比較をエクスポート</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数値 (*.csv)</translation>
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
        <translation>レポートを書き込む</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Transfer is being measured.</source>
        <translation>転移を測定中です。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転移</translation>
    </message>
</context>
<context>
    <name>alter::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Reading the routing…</source>
        <translation>ルーティングを読み込み中…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>訓練へ移動</translation>
    </message>
    <message>
        <source>Routing shows how tasks use each other&apos;s experts. Train a run first.</source>
        <translation>ルーティングは、タスクが互いのエキスパートをどう使うかを示します。まず実行を訓練してください。</translation>
    </message>
    <message>
        <source>No run has recorded routing yet. A run records it at each validation.</source>
        <translation>ルーティングを記録した実行はまだありません。検証のたびに記録されます。</translation>
    </message>
    <message>
        <source>The run %1 has not recorded routing yet. It will appear here after its first validation.</source>
        <translation>実行%1はまだルーティングを記録していません。最初の検証の後にここに表示されます。</translation>
    </message>
    <message>
        <source>The run %1 ended before its first validation, so that it has recorded no routing.</source>
        <translation>実行%1は最初の検証の前に終わったため、ルーティングを記録していません。</translation>
    </message>
    <message>
        <source>All layers are in the picture.</source>
        <translation>全層が図に表示されています。</translation>
    </message>
    <message>
        <source>Routing as a table</source>
        <translation>ルーティングの表</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Views of the routing</source>
        <translation>ルーティングの表示</translation>
    </message>
    <message>
        <source>Tasks and layers</source>
        <translation>タスクと層</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>数値をエクスポート…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>図をエクスポート…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>ルーティングをエクスポート</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数値 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>表をコピーしました。</translation>
    </message>
    <message>
        <source>A what-if question is being answered.</source>
        <translation>「もしも」の質問に回答中です。</translation>
    </message>
</context>
<context>
    <name>alter::RoutingStrip</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Tokens by winning expert</source>
        <translation>勝者のエキスパート別のトークン</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1層の平均</translation>
    </message>
    <message>
        <source>Choose a token to read its gates.</source>
        <translation>トークンを選ぶとゲートを読めます。</translation>
    </message>
    <message>
        <source>does not go through this layer</source>
        <translation>この層を通りません</translation>
    </message>
    <message>
        <source>A gate is the weight with which an expert&apos;s output is added for this token; the expert with the largest one, without its sign, wins it.</source>
        <translation>ゲートは、このトークンでエキスパートの出力を加えるときの重みです。符号を除いて最大のものを持つエキスパートが勝ちます。</translation>
    </message>
</context>
<context>
    <name>alter::RunActions</name>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>実行を一時停止</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>実行を再開</translation>
    </message>
    <message>
        <source>Continue as …</source>
        <translation>続きから新規…</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>実行を停止</translation>
    </message>
    <message>
        <source>Save checkpoint now</source>
        <translation>チェックポイントを保存</translation>
    </message>
    <message>
        <source>Rename run …</source>
        <translation>実行名を変更…</translation>
    </message>
    <message>
        <source>Edit note …</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Delete run …</source>
        <translation>実行を削除…</translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation>訓練を設定します</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>実行が選択されていません。</translation>
    </message>
    <message>
        <source>It was asked to end already.</source>
        <translation>すでに終了を指示しています。</translation>
    </message>
    <message>
        <source>The run does not run: it is %1.</source>
        <translation>この実行は動いていません：%1。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>すでに実行中です。</translation>
    </message>
    <message>
        <source>It is finished: there is nothing to go on with.</source>
        <translation>完了しているため、続きはありません。</translation>
    </message>
    <message>
        <source>Stop the run first.</source>
        <translation>先に実行を停止してください。</translation>
    </message>
    <message>
        <source>It has come to no step yet.</source>
        <translation>まだ1ステップも進んでいません。</translation>
    </message>
    <message>
        <source>Set up a new run that begins with the weights of one of its checkpoints</source>
        <translation>チェックポイントの重みから始まる新しい実行を設定します</translation>
    </message>
    <message>
        <source>%1 was asked; it obeys after its present step.</source>
        <translation>%1に指示しました。現在のステップの後に従います。</translation>
    </message>
    <message>
        <source>stopping with a checkpoint …</source>
        <translation>チェックポイントを保存して停止中…</translation>
    </message>
    <message>
        <source>pausing with a checkpoint …</source>
        <translation>チェックポイントを保存して一時停止中…</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>実行名を変更</translation>
    </message>
    <message>
        <source>Name of the run:</source>
        <translation>実行名：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1のメモ：</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>実行を削除</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>実行%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its checkpoints, curves, routing and evaluations go with it. This cannot be undone.</source>
        <translation>チェックポイント、曲線、ルーティング、評価も削除されます。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>alter::RunBanner</name>
    <message>
        <source>It came to step %1; there is no checkpoint yet, so it begins again from its start.</source>
        <translation>ステップ%1まで進みました。チェックポイントがまだないため、最初からやり直します。</translation>
    </message>
    <message>
        <source>It came to step %1; the checkpoint of step %2 is safe.</source>
        <translation>ステップ%1まで進みました。ステップ%2のチェックポイントは保存されています。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>実行は失敗しました。</translation>
    </message>
    <message>
        <source>‖ The run is paused.</source>
        <translation>‖ 実行は一時停止中です。</translation>
    </message>
    <message>
        <source>■ The run was stopped.</source>
        <translation>■ 実行は停止しました。</translation>
    </message>
    <message>
        <source>○ The run has not begun.</source>
        <translation>○ 実行はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>実行を再開</translation>
    </message>
    <message>
        <source>New run from this configuration</source>
        <translation>この構成で新しい実行</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>実行の状態</translation>
    </message>
</context>
<context>
    <name>alter::RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>比較するステップ</translation>
    </message>
    <message>
        <source>Shows the difference: this run&apos;s values minus those of the other step or run</source>
        <translation>差を表示します：この実行の値から、ほかのステップまたは実行の値を引いたもの</translation>
    </message>
    <message>
        <source>%1 (none recorded yet)</source>
        <translation>%1（記録なし）</translation>
    </message>
    <message>
        <source>There is no other run that has recorded routing.</source>
        <translation>ルーティングを記録した実行はほかにありません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>ほかのステップ</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>実行%1</translation>
    </message>
</context>
<context>
    <name>alter::RunBillView</name>
    <message>
        <source>What it comes to</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>訓練するパラメーター</translation>
    </message>
    <message>
        <source>Stored with the run</source>
        <translation>実行とともに保存</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Shortened prompts</source>
        <translation>短縮されるプロンプト</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>ターミナルでの同等の操作</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>同等のコマンド</translation>
    </message>
</context>
<context>
    <name>alter::RunForm</name>
    <message>
        <source>Start run</source>
        <translation>実行を開始</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>出発点：%1</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It waits until the queue is started</source>
        <translation>キューを開始するまで待機します</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>New run, going out from %1</source>
        <translation>新しい実行、%1から開始</translation>
    </message>
    <message>
        <source>It cannot start now: the memory will not do.</source>
        <translation>今は開始できません：メモリが足りません。</translation>
    </message>
    <message>
        <source>The project has no backbone yet: add one on the Data page.</source>
        <translation>プロジェクトにバックボーンがありません。データページで追加してください。</translation>
    </message>
    <message>
        <source>The project has no tasks yet: import one on the Data page.</source>
        <translation>プロジェクトにタスクがありません。データページでインポートしてください。</translation>
    </message>
    <message>
        <source>Tick a task with training examples.</source>
        <translation>訓練例のあるタスクにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Not allowed: %1. Expected: %2.</source>
        <translation>使えない値：%1。期待：%2。</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>構成を保存</translation>
    </message>
    <message>
        <source>Load configuration</source>
        <translation>構成を読み込む</translation>
    </message>
    <message>
        <source>Configuration of a run (*.json)</source>
        <translation>実行の構成 (*.json)</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>読み込み元：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存先：%1</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>コマンドをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>alter::RunListModel</name>
    <message>
        <source>%1: %2 on %3
Tick the box to lay its loss over the chosen run&apos;s.</source>
        <translation>%1：%2、バックボーン%3
チェックを付けると、選択中の実行の損失に重ねて表示します。</translation>
    </message>
</context>
<context>
    <name>alter::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>Train what waits, one run after the other, also with this window closed</source>
        <translation>待機中のものを順に訓練します。このウィンドウを閉じても続きます</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>キューから削除</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>キュー（%1）</translation>
    </message>
    <message>
        <source>Nothing waits: set up a new run first.</source>
        <translation>待機中のものはありません。先に新しい実行を設定してください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>alter::RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進み具合</translation>
    </message>
    <message>
        <source>Reading the curves of %1</source>
        <translation>%1の曲線を読み込み中</translation>
    </message>
    <message>
        <source>The backbone and the data are being loaded; curves come with the first step.</source>
        <translation>バックボーンとデータを読み込み中です。曲線は最初のステップから表示されます。</translation>
    </message>
    <message>
        <source>This run came to no step, so there are no curves.</source>
        <translation>この実行は1ステップも進まなかったため、曲線はありません。</translation>
    </message>
</context>
<context>
    <name>alter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>alter::StatisticsView</name>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Examples by label</source>
        <translation>ラベル別の例</translation>
    </message>
    <message>
        <source>Prompt lengths</source>
        <translation>プロンプトの長さ</translation>
    </message>
    <message>
        <source>Target lengths</source>
        <translation>ターゲットの長さ</translation>
    </message>
    <message>
        <source>Counts the examples as they are now, without the excluded ones</source>
        <translation>現在の例を集計します。除外された例は含みません</translation>
    </message>
    <message>
        <source>Choose a task to see its statistics</source>
        <translation>タスクを選ぶと統計が表示されます</translation>
    </message>
    <message>
        <source>Nothing was counted when this task was imported</source>
        <translation>このタスクのインポート時に集計は行われていません</translation>
    </message>
    <message>
        <source>Counting, %1</source>
        <translation>集計中、%1</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation>プロンプトの長さ</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>ターゲットの長さ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>%1 in %2: mean %3, median %4, 95 % at most %5, longest %6</source>
        <translation>%1（%2）：平均%3、中央値%4、95%は%5以下、最長%6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for %1 when they were counted last</source>
        <translation>
            <numerusform>%1の例%Ln件、前回の集計時</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where runs of this project compute; click for the run</source>
        <translation>このプロジェクトの実行を計算する場所。クリックで実行を表示</translation>
    </message>
    <message>
        <source>Show the runs of this project</source>
        <translation>このプロジェクトの実行を表示</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>実行%1 · %2</translation>
    </message>
    <message>
        <source>The most memory the run has held, and what programs may still take on this machine</source>
        <translation>実行が使った最大メモリと、このマシンでプログラムがまだ使える量</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>This desktop has no program that opens %1</source>
        <translation>このデスクトップには%1を開くプログラムがありません</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1を開きます</translation>
    </message>
</context>
<context>
    <name>alter::TaskAnswersView</name>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Export confusion</source>
        <translation>混同行列をエクスポート</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>回答をエクスポート</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>回答を読み込み中…</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>Choose another run to compare with.</source>
        <translation>比較する別の実行を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s)</source>
        <translation>
            <numerusform>%1 / %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt:</source>
        <translation>プロンプト:</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>許容される回答:</translation>
    </message>
    <message>
        <source>%1 (score %2):</source>
        <translation>%1（得点%2）:</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Run whose answers are shown</source>
        <translation>回答を表示する実行</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>どの回答か</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>比較する実行</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>変化あり</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>より良い</translation>
    </message>
    <message>
        <source>worse than</source>
        <translation>より悪い</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>悪い順</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>ランダム順</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>保存順</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>The example and all answers to it</source>
        <translation>例とそれへのすべての回答</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>データで表示</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Right labels against answers</source>
        <translation>正しいラベルと回答</translation>
    </message>
    <message>
        <source>This task&apos;s answers are free text: there are no labels to take for each other.</source>
        <translation>このタスクの回答は自由文です。取り違えるラベルはありません。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>すべてのラベルを表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <translation>%1、%2の回答</translation>
    </message>
</context>
<context>
    <name>alter::TaskEditor</name>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Answer template</source>
        <translation>回答テンプレート</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>タスク%1の編集</translation>
    </message>
    <message>
        <source>one on each line; none: any text is an answer</source>
        <translation>1行に1つ。なければ自由テキストを回答とします</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Measured &amp;by</source>
        <translation>指標(&amp;B)</translation>
    </message>
    <message>
        <source>First example</source>
        <translation>最初の例</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>タスクを保存</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 examples %Ln do(es) not fit: %2</source>
        <translation>
            <numerusform>最初の%1件のうち%Ln件が合いません：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>タスクを編集…</translation>
    </message>
    <message>
        <source>Rename task…</source>
        <translation>タスク名を変更…</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>タスクを削除</translation>
    </message>
    <message>
        <source>Rename the task %1</source>
        <translation>タスク%1の名前を変更</translation>
    </message>
    <message>
        <source>These runs keep the name %1 in their results: %2. One of them that is not finished can go on only while a task has that name.</source>
        <translation>次の実行の結果には名前%1が残ります：%2。このうち未完了のものは、その名前のタスクがある間だけ続行できます。</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>タスクを読み込み中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This project has no task yet</source>
        <translation>このプロジェクトにはまだタスクがありません</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
</context>
<context>
    <name>alter::TaskMixTable</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Tasks and their mix</source>
        <translation>タスクとその混合</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1の重み</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>With 2 a task is drawn twice as often, beside the others, as with 1</source>
        <translation>2にすると、1のときに比べ、他のタスクと並んで2倍の頻度で抽出されます</translation>
    </message>
    <message>
        <source>How many of the training examples are drawn from each task</source>
        <translation>各タスクから抽出される訓練例の数</translation>
    </message>
</context>
<context>
    <name>alter::TaskModel</name>
    <message>
        <source>%1, measured by %2. %3</source>
        <translation>%1、指標は%2。%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2%1件</translation>
    </message>
</context>
<context>
    <name>alter::TemplateStep</name>
    <message>
        <source>Column %1: %2</source>
        <translation>列%1：%2</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>期待：%1。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>プロンプトテンプレート</translation>
    </message>
    <message>
        <source>Target template</source>
        <translation>ターゲットテンプレート</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>展開後のプロンプト</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>展開後のターゲット</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>&amp;Prompt template</source>
        <translation>プロンプトテンプレート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Target template</source>
        <translation>ターゲットテンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Type { for the fields: %1. Behind a | stand filters: {answers|first}, {label|map}. A brace as text is written {{.</source>
        <translation>{ を入力するとフィールドが出ます：%1。| の後にはフィルターを書きます：{answers|first}、{label|map}。文字としての波かっこは {{ と書きます。</translation>
    </message>
    <message>
        <source>A template has a fault.</source>
        <translation>テンプレートに誤りがあります。</translation>
    </message>
    <message>
        <source>The prompt template holds no field, so all prompts would be the same.</source>
        <translation>プロンプトテンプレートにフィールドがなく、すべてのプロンプトが同じになります。</translation>
    </message>
    <message>
        <source>Row %1 of the first %2</source>
        <translation>先頭%2行のうち%1行目</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln word(s)</source>
        <translation>
            <numerusform>プロンプト · %Ln語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln word(s)</source>
        <translation>
            <numerusform>ターゲット · %Ln語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s) of %1</source>
        <translation>
            <numerusform>プロンプト · %1の%Lnトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s) of %1</source>
        <translation>
            <numerusform>ターゲット · %1の%Lnトークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>There is one recorded moment only; each validation adds one.</source>
        <translation>記録された時点は1つだけです。検証のたびに増えます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止（Space）</translation>
    </message>
    <message>
        <source>Play through the training (Space)</source>
        <translation>訓練の経過を再生（Space）</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3</translation>
    </message>
</context>
<context>
    <name>alter::TokenResults</name>
    <message>
        <source>Gates of the chosen token as a table</source>
        <translation>選択したトークンのゲートの表</translation>
    </message>
    <message>
        <source>Gates of all tokens as a table</source>
        <translation>全トークンのゲートの表</translation>
    </message>
    <message>
        <source>Chosen token</source>
        <translation>選択したトークン</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>その表</translation>
    </message>
    <message>
        <source>Table of all tokens</source>
        <translation>全トークンの表</translation>
    </message>
</context>
<context>
    <name>alter::TokenStrip</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Arrow keys step from token to token, Home and End go to the first and the last.</source>
        <translation>矢印キーでトークンを移動し、HomeとEndで最初と最後に移動します。</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>トークン%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>alter::TokenText</name>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>トークン%1/%2：「%3」</translation>
    </message>
</context>
<context>
    <name>alter::TokensView</name>
    <message>
        <source>Reading the example…</source>
        <translation>例を読み込み中…</translation>
    </message>
    <message>
        <source>Tokens show how one text goes through the experts. Train a run first.</source>
        <translation>トークンは、1つの文章がエキスパートをどう通るかを示します。まず実行を訓練してください。</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>訓練へ移動</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Type a prompt</source>
        <translation>プロンプトを入力</translation>
    </message>
    <message>
        <source>Type a prompt above, then route it.</source>
        <translation>上にプロンプトを入力し、ルーティングしてください。</translation>
    </message>
    <message>
        <source>The project has none of the run&apos;s tasks any more.</source>
        <translation>この実行のタスクは、プロジェクトにもうありません。</translation>
    </message>
    <message>
        <source>%1 has no %2 examples.</source>
        <translation>%1には%2の例がありません。</translation>
    </message>
    <message>
        <source>The templates of %1 do not fit this example: %2</source>
        <translation>%1のテンプレートがこの例に合いません：%2</translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint yet. Its first one will be routed through.</source>
        <translation>実行%1にはまだチェックポイントがありません。最初のものができたら、それでルーティングします。</translation>
    </message>
    <message>
        <source>The run %1 ended without a checkpoint, so that there is nothing to route through.</source>
        <translation>実行%1はチェックポイントなしで終わったため、ルーティングに使うものがありません。</translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>自分のプロンプト</translation>
    </message>
    <message>
        <source>%1 example %L2 of %3 with its answer</source>
        <translation>%3の%1例%L2と回答</translation>
    </message>
    <message>
        <source>Routing %1…</source>
        <translation>%1をルーティング中…</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>%1のモデルを読み込み中です。最初は数秒かかります…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Routing was cancelled.</source>
        <translation>ルーティングをキャンセルしました。</translation>
    </message>
    <message>
        <source>Route again</source>
        <translation>再ルーティング</translation>
    </message>
</context>
<context>
    <name>alter::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Fold the runs</source>
        <translation>実行一覧を折りたたむ</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>詳細を折りたたむ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The run begins as soon as its device is free.</source>
        <translation>実行はデバイスが空きしだい始まります。</translation>
    </message>
    <message>
        <source>The run waits in the queue.</source>
        <translation>実行はキューで待機しています。</translation>
    </message>
    <message>
        <source>Open a project to train on its tasks.</source>
        <translation>プロジェクトを開くと、そのタスクで訓練できます。</translation>
    </message>
    <message>
        <source>Reading the runs of %1</source>
        <translation>%1の実行を読み込み中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>Nothing was trained in this project yet.</source>
        <translation>このプロジェクトではまだ何も訓練していません。</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to continue from yet.</source>
        <translation>%1には続きを始められるチェックポイントがまだありません。</translation>
    </message>
    <message>
        <source>The new run has a value that is not allowed.</source>
        <translation>新しい実行に使えない値があります。</translation>
    </message>
</context>
<context>
    <name>alter::TransferView</name>
    <message>
        <source>Reading what was measured…</source>
        <translation>測定結果を読み込み中…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>Transfer shows what each task gains or loses when an expert is left out: its own, or another task&apos;s. Each task is evaluated once with all experts and once without each.</source>
        <translation>転移は、自タスクまたは他タスクのエキスパートを外したときに各タスクが得るもの、失うものを示します。各タスクは、全エキスパートで1回、それぞれを外して1回ずつ評価されます。</translation>
    </message>
    <message>
        <source>Measure transfer</source>
        <translation>転移を測定</translation>
    </message>
    <message>
        <source>Compare a run that has a checkpoint: the backbone alone has no experts.</source>
        <translation>チェックポイントのある実行を比較してください。バックボーンだけではエキスパートがありません。</translation>
    </message>
    <message>
        <source>The transfer of %1 could not be measured.</source>
        <translation>%1の転移を測定できませんでした。</translation>
    </message>
    <message>
        <source>Export transfer</source>
        <translation>転移のエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Progress of measuring transfer</source>
        <translation>転移の測定の進捗</translation>
    </message>
    <message>
        <source>Cancel measuring</source>
        <translation>測定をキャンセル</translation>
    </message>
    <message>
        <source>Run whose experts are left out</source>
        <translation>エキスパートを外す実行</translation>
    </message>
    <message>
        <source>E&amp;xamples a task</source>
        <translation>タスクごとの例(&amp;X)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 = all</source>
        <translation>分割の先頭からの件数。0 = すべて</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Tasks against left-out experts</source>
        <translation>タスクと外したエキスパート</translation>
    </message>
</context>
<context>
    <name>alter::ViewBar</name>
    <message>
        <source>&amp;Task</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>Scale without own experts</source>
        <translation>自タスクを除いた尺度</translation>
    </message>
    <message>
        <source>Tasks × experts</source>
        <translation>タスク × エキスパート</translation>
    </message>
    <message>
        <source>Layers × experts</source>
        <translation>層 × エキスパート</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する量</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>類似順</translation>
    </message>
    <message>
        <source>Order of tasks and experts</source>
        <translation>タスクとエキスパートの順序</translation>
    </message>
    <message>
        <source>Alike ones beside each other: average linkage of the cosine distances, over all layers</source>
        <translation>似たものを隣に並べます：全層でのコサイン距離の群平均法</translation>
    </message>
    <message>
        <source>A task&apos;s own expert outweighs the others; with this the colours tell the others apart</source>
        <translation>自タスクのエキスパートはほかより大きくなります。これを使うと、ほかのものを色で見分けられます</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>全タスク</translation>
    </message>
</context>
<context>
    <name>alter::WelcomePage</name>
    <message>
        <source>Or drop a project&apos;s folder here.</source>
        <translation>または、ここにプロジェクトのフォルダーをドロップ。</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Train one small language model on several tasks, and see how each task travels through the adapters.</source>
        <translation>1つの小さな言語モデルを複数のタスクで訓練し、各タスクがアダプターをどう通るかを確かめます。</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>サンプルプロジェクトを開く</translation>
    </message>
    <message>
        <source>Six small tasks about messages to an online shop. Goes to %1.</source>
        <translation>オンラインショップへのメッセージに関する6つの小さなタスク。保存先は%1です。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>A folder with a project.sqlite, made here or with alter init.</source>
        <translation>ここで、またはalter initで作成した、project.sqliteのあるフォルダー。</translation>
    </message>
    <message>
        <source>Make a project…</source>
        <translation>プロジェクトを作成…</translation>
    </message>
    <message>
        <source>An empty one, for tasks of your own from CSV, JSON, Parquet and other files.</source>
        <translation>CSV、JSON、Parquetなどのファイルから自分のタスクを作るための、空のプロジェクト。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%信頼区間</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例の数</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The metric with the change minus the metric without it, in hundredths</source>
        <translation>変更ありの指標から変更なしの指標を引いた値（100分の1単位）</translation>
    </message>
    <message>
        <source>Where the change would lie for other examples like these, in 95 of 100 cases; where it spans 0, chance may be all there is</source>
        <translation>同様の他の例で変化が収まる範囲（100回中95回）。0をまたぐ場合は偶然かもしれません</translation>
    </message>
    <message>
        <source>The metric without the change</source>
        <translation>変更なしの指標</translation>
    </message>
    <message>
        <source>The metric with the change</source>
        <translation>変更ありの指標</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfPanel</name>
    <message>
        <source>A factor of 1 changes nothing.</source>
        <translation>係数1では何も変わりません。</translation>
    </message>
    <message>
        <source>A question is being answered.</source>
        <translation>質問に回答中です。</translation>
    </message>
    <message>
        <source>Evaluates the task on its validation examples with and without the change</source>
        <translation>変更ありとなしで、タスクを検証例で評価します</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>%1のモデルを読み込み中です。最初は数秒かかります…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>質問をキャンセルしました。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Rescoring shows what an expert is worth to a task: its validation metric with the expert changed, against the metric as it is. The run&apos;s kept weights are asked, not those of the time slider.</source>
        <translation>再評価は、エキスパートがタスクにどれだけ役立つかを示します。エキスパートを変更したときの検証指標を、そのままの値と比べます。時間スライダーの時点ではなく、実行に保存された重みを使います。</translation>
    </message>
    <message>
        <source>The questions were copied.</source>
        <translation>質問をコピーしました。</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>質問をエクスポート</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数値 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>係数(&amp;F)</translation>
    </message>
    <message>
        <source>Rescore validation</source>
        <translation>検証を再評価</translation>
    </message>
    <message>
        <source>Factor of the expert&apos;s gates</source>
        <translation>エキスパートのゲートに掛ける係数</translation>
    </message>
    <message>
        <source>Switch off (ablate)</source>
        <translation>無効化（アブレーション）</translation>
    </message>
    <message>
        <source>Use alone (pin)</source>
        <translation>単独で使う（固定）</translation>
    </message>
    <message>
        <source>Scale its gates</source>
        <translation>ゲートを定数倍</translation>
    </message>
    <message>
        <source>The expert&apos;s gates become 0</source>
        <translation>エキスパートのゲートを0にします</translation>
    </message>
    <message>
        <source>Every token goes through this expert with gate 1, and through no other</source>
        <translation>全トークンがゲート1でこのエキスパートだけを通り、ほかは通りません</translation>
    </message>
    <message>
        <source>The expert&apos;s gates are multiplied</source>
        <translation>エキスパートのゲートに係数を掛けます</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The first so many validation examples; more of them take longer and tell finer differences apart. 0 = all</source>
        <translation>先頭からこの数の検証例を使います。多いほど時間がかかり、細かい差を見分けられます。0 = すべて</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>エキスパート(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最大(&amp;M)</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>回答済みの質問</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>これまでの質問</translation>
    </message>
    <message>
        <source>Copy questions</source>
        <translation>質問をコピー</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>質問をエクスポート…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
</context>
<context>
    <name>alter::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Make project…</source>
        <translation>プロジェクトを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った項目(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>サンプルプロジェクトを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find by name…</source>
        <translation>名前で検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>システムのテーマ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help for what has the focus</source>
        <translation>フォーカス位置のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About ALTER Workbench</source>
        <translation>ALTER Workbenchについて(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Guide to this &amp;page</source>
        <translation>このページのガイド(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
</context>
</TS>
